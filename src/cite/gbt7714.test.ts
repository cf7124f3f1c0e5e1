import { describe, expect, it } from 'vitest';

import { dataset, notice } from './cite.fixture.ts';
import { gbt7714y2015, gbt7714y2025 } from './gbt7714.ts';
import type { CiteItem } from './item.ts';

const item = (fields: Partial<CiteItem> & Pick<CiteItem, 'type' | 'title'>): CiteItem => ({
  id: 'x',
  authors: [],
  language: 'zh-CN',
  ...fields,
});

const luxun = item({
  type: 'webpage',
  authors: ['北京鲁迅博物馆'],
  title: '北京鲁迅博物馆志愿服务章程',
  issued: '2021-04-21',
  url: 'http://www.luxunmuseum.com.cn/html/202104/a11310.htm',
});

const cnnic = item({
  type: 'report',
  authors: ['中国互联网络信息中心'],
  title: '第29次中国互联网络发展状况统计报告',
  issued: '2012-01-16',
  url: 'https://www.cnnic.net.cn/P020120612484958777344.pdf',
});

const loess = item({
  type: 'dataset',
  authors: ['黄土高原科学数据中心'],
  title: '青海省县域教育、卫生发展指标（2001—2022年）',
  container: '国家地球系统科学数据中心-黄土高原分中心',
  issued: '2024-12-25',
  url: 'https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558',
});

const glaciers = item({
  type: 'dataset',
  authors: ['刘时银', '郭万钦', '许君利'],
  title: '中国第二次冰川编目科学数据：2006-2011',
  version: 'V1.0',
  container: '中国科学院寒区旱区环境与工程研究所',
  issued: '2012',
  url: 'https://data.tpdc.ac.cn/zh-hans/data/f92a4346/',
});

const beijing = item({
  type: 'report',
  official: true,
  authors: ['北京市人民政府办公厅'],
  title: '关于转发北京市企业投资项目核准暂行实施办法的通知',
  number: '京政办发[2005]37号',
  issued: '2005-07-12',
  url: 'http://china.findlaw.cn/fagui/p_1/39934.html',
});

describe('the examples that the standard and its open implementations give', () => {
  it.each<[CiteItem, string, string]>([
    [
      luxun,
      '2023-05-02',
      '北京鲁迅博物馆. 北京鲁迅博物馆志愿服务章程[EB/OL]. （2021-04-21）[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.',
    ],
    [
      item({
        type: 'webpage',
        authors: ['高等教育文献保障系统'],
        title: '馆际互借与文献传递服务',
        url: 'http://home.calis.edu.cn/pages/list.html',
      }),
      '2025-06-21',
      '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html.',
    ],
    [
      cnnic,
      '2025-06-21',
      '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://www.cnnic.net.cn/P020120612484958777344.pdf.',
    ],
    [
      item({
        type: 'report',
        authors: ['汤万金', '杨跃翔', '刘文', '某某'],
        title: '人体安全重要技术标准研制最终报告',
        number: '7178999X-2006BAK04A10/10.2013',
        issued: '2013-09-30',
        url: 'http://www.nstrs.cn/xiangxiBG.aspx?id=41707',
      }),
      '2014-06-24',
      '汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. 2013-09-30. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.',
    ],
    [
      loess,
      '2025-07-10',
      '黄土高原科学数据中心. 青海省县域教育、卫生发展指标（2001—2022年）[DS/OL]. 国家地球系统科学数据中心-黄土高原分中心（2024-12-25）[2025-07-10]. https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558.',
    ],
    [
      glaciers,
      '2024-11-25',
      '刘时银，郭万钦，许君利. 中国第二次冰川编目科学数据：2006-2011[DS/OL]. V1.0. 中国科学院寒区旱区环境与工程研究所（2012）[2024-11-25]. https://data.tpdc.ac.cn/zh-hans/data/f92a4346/.',
    ],
    [
      item({ type: 'standard', title: '信息与文献 资源描述', number: 'GB/T 3792—2021' }),
      '2025-01-01',
      'GB/T 3792—2021\u2003信息与文献 资源描述[S].',
    ],
    [
      item({
        type: 'report',
        official: true,
        authors: ['示例省人民政府'],
        title: '示例省“十四五”卫生健康发展规划',
        number: '示府发〔2021〕12号',
        issued: '2021-10-12',
        locator: '17',
        url: 'https://example.org/12',
      }),
      '2026-11-22',
      '示例省人民政府. 示例省“十四五”卫生健康发展规划：示府发〔2021〕12号[R/OL]. 2021-10-12：17. https://example.org/12.',
    ],
  ])('GB/T 7714—2025: %#', (given, accessed, expected) => {
    expect(gbt7714y2025(given, accessed)).toBe(expected);
  });

  it.each<[CiteItem, string, string]>([
    [
      beijing,
      '2011-07-12',
      '北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号[A/OL]. (2005-07-12)[2011-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.',
    ],
    [
      luxun,
      '2023-05-02',
      '北京鲁迅博物馆. 北京鲁迅博物馆志愿服务章程[EB/OL]. (2021-04-21)[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.',
    ],
    [
      cnnic,
      '2013-03-26',
      '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. (2012-01-16)[2013-03-26]. https://www.cnnic.net.cn/P020120612484958777344.pdf.',
    ],
    [
      loess,
      '2025-07-10',
      '黄土高原科学数据中心. 青海省县域教育、卫生发展指标（2001—2022年）[DS/OL]. 国家地球系统科学数据中心-黄土高原分中心, 2024[2025-07-10]. https://loess.geodata.cn/data/datadetails.html?dataguid=58691800703558.',
    ],
    [
      glaciers,
      '2024-11-25',
      '刘时银, 郭万钦, 许君利. 中国第二次冰川编目科学数据：2006-2011[DS/OL]. 中国科学院寒区旱区环境与工程研究所, 2012[2024-11-25]. https://data.tpdc.ac.cn/zh-hans/data/f92a4346/.',
    ],
  ])('GB/T 7714—2015: %#', (given, accessed, expected) => {
    expect(gbt7714y2015(given, accessed)).toBe(expected);
  });
});

describe('our own sources', () => {
  it('prints the document number in its own brackets, and the place where pages would stand', () => {
    expect(gbt7714y2025(notice)).toBe(
      '浙江省人民政府办公厅. 浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知：浙政办发〔2021〕30号[R]. 2021-05-28：一（三）主要指标表 第3项.',
    );
    expect(gbt7714y2015(notice)).toBe(
      '浙江省人民政府办公厅. 浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知: 浙政办发〔2021〕30号[A]. 2021-05-28: 一（三）主要指标表 第3项.',
    );
  });

  it('leaves a place for the day on which the reader opened the page', () => {
    expect(gbt7714y2025(dataset)).toBe(
      '知策编辑组. 信用应用率：浙江省，2025年，目标[DS/OL]. V2026.11.21. 知策·浙江市场监管（2026-11-21）[引用日期]. https://example.org/kb/editions/2026-11-21/figures/share.zhejiang-2025-target/.',
    );
  });

  const report = item({
    type: 'document',
    authors: ['何贤君', '马骏', '徐坤'],
    title: '创优争先 创新突破',
    locator: '第一部分 第2段',
  });

  it('says of an undated source that it is undated, and makes up no year', () => {
    expect(gbt7714y2025(report)).toBe(
      '何贤君，马骏，徐坤. 创优争先 创新突破[Z]. [日期不详]：第一部分 第2段.',
    );
    expect(gbt7714y2015(report)).toBe(
      '何贤君, 马骏, 徐坤. 创优争先 创新突破[Z]. [日期不详]: 第一部分 第2段.',
    );
  });

  const news = item({
    type: 'article-newspaper',
    authors: ['奚金燕'],
    title: '浙江市场监管“多维赋能”山区26县',
    container: '中国新闻网',
    issued: '2022-05-09',
    locator: '正文第3段',
  });

  it('prints no mark of an online text for news that is known without an address', () => {
    expect(gbt7714y2025(news)).toBe(
      '奚金燕. 浙江市场监管“多维赋能”山区26县[N]. 中国新闻网，2022-05-09：正文第3段.',
    );
    const online = { ...news, url: 'https://example.org/n' };
    expect(gbt7714y2015(online, '2026-11-21')).toBe(
      '奚金燕. 浙江市场监管“多维赋能”山区26县[N/OL]. 中国新闻网, 2022-05-09: 正文第3段[2026-11-21]. https://example.org/n.',
    );
  });

  const standard = item({
    type: 'standard',
    authors: ['全国信息与文献标准化技术委员会'],
    title: '信息与文献 资源描述',
    number: 'GB/T 3792—2021',
    issued: '2021-03-09',
    url: 'https://example.org/s',
  });

  it('begins a standard with its number, and with its committee in the edition of 2015', () => {
    expect(gbt7714y2025(standard, '2026-11-21')).toBe(
      'GB/T 3792—2021\u2003信息与文献 资源描述[S/OL]. https://example.org/s.',
    );
    expect(gbt7714y2015(standard, '2026-11-21')).toBe(
      '全国信息与文献标准化技术委员会. 信息与文献 资源描述: GB/T 3792—2021[S/OL]. 2021[2026-11-21]. https://example.org/s.',
    );
    const undated = { ...standard };
    delete undated.issued;
    expect(gbt7714y2015(undated, '2026-11-21')).toContain('[S/OL]. [2026-11-21]. ');
  });

  it('prints a comma only between two things that are there', () => {
    const unnamed = { ...news };
    delete unnamed.container;
    expect(gbt7714y2025(unnamed)).toContain('[N]. 2022-05-09：正文第3段.');
    const data = { ...dataset };
    delete data.container;
    expect(gbt7714y2015(data, '2026-11-21')).toContain('[DS/OL]. 2026[2026-11-21]. ');
  });

  it('wants the day of access in the edition of 2015 for everything that is online', () => {
    const online = { ...report, url: 'https://example.org/r' };
    expect(gbt7714y2015(online, '2026-11-21')).toContain('第2段[2026-11-21]. ');
    expect(gbt7714y2025(online, '2026-11-21')).not.toContain('2026-11-21');
    expect(gbt7714y2025({ ...news, url: 'https://example.org/n' }, '2026-11-21')).not.toContain(
      '2026-11-21',
    );
  });

  it('keeps a reference on one line whatever the title holds', () => {
    const given = item({ type: 'document', title: '一\r\n二\u2028三\u0000四', issued: '2021' });
    expect(gbt7714y2025(given)).toBe('一 二 三 四[Z]. 2021.');
  });
});
