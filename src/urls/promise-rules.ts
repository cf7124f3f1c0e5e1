import type { Rule } from '../checks/rule.ts';

/** Rules that compare the content with what was published before; `scripts/` runs them with the check. */
export const promiseRules: readonly Rule[] = [
  {
    id: 'edition-frozen',
    severity: 'error',
    title: '已发布的版本被改动',
    why: '有人引用了某一版的数字，就要能核对当时的原件；所以版本文件发布后一个字节也不改。',
    mend: '用 git checkout 恢复 content/editions；SHA256SUMS 没有列而又未发布过的文件，删去即可；要更正，就改条目、写明修订原因，再发布新的版本。',
    example: 'content/editions/2026-12-01.json 的校验和与 SHA256SUMS 不符',
  },
  {
    id: 'lost-address',
    severity: 'error',
    title: '发布过的网址不见了',
    why: '别人已经引用的链接要一直能打开，这是本库对读者的承诺。',
    mend: '恢复条目或编号；确实改名的，在 redirects.yaml 写 from 和 to；确实撤下的，写 gone，说明是什么、何时、为什么。',
    example: '删除 terms/double-random.mdx，而 urls.lock 里有它的网址',
  },
  {
    id: 'redirect',
    severity: 'error',
    title: 'redirects.yaml 有错',
    why: '旧网址要一步到达还在的页面：不能绕圈，不能接力，不能指向空处，也不能盖住现有的页面。',
    mend: '按提示改那一行；from 和 to 要么都是网址，要么都是条目编号，要么都是“条目.数字”。',
    example: '- from: old-id\n  to: another-old-id',
  },
  {
    id: 'silent-change',
    severity: 'error',
    title: '已发布的数字改了，没有写原因',
    why: '读者手里的数和网页不一样时，要能知道哪个对、为什么改。',
    mend: '在这个条目的 revisions 最前面加一行，写明改了什么、为什么，日期不早于上一版；若是误改，就改回去。',
    example: 'value 由 60 改为 65，revisions 没有新的一行',
  },
  {
    id: 'url-lock',
    severity: 'error',
    title: 'urls.lock 读不懂',
    why: '它记着所有发布过的网址，由命令写，不用手改；合并分支时留下的冲突标记也会让它读不懂。',
    mend: '用 git checkout 恢复，再运行 npm run urls -- accept。',
    example: '<<<<<<< HEAD',
  },
];
