import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Place {
  /** The folder that stands for the root of the host. */
  root: string;
  /** The built site, `root` or a folder in it. */
  site: string;
  /** A folder for configuration, logs and process numbers. */
  work: string;
  port: number;
}

/** A web server that may be installed on this machine. */
export interface Host {
  name: string;
  /** Whether it is set up with a file that comes with the site, headers and 404 page included. */
  configured: boolean;
  find: () => string | undefined;
  start: (program: string, place: Place) => ChildProcess;
}

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const onPath = (...names: string[]): string | undefined =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);

const run = (program: string, args: string[], work: string): ChildProcess =>
  spawn(program, args, {
    cwd: work,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });

/** The snippet of the site for one host, its folder and port put in. */
function snippet({ root, site, port }: Place, name: string, listen: string): string {
  const text = readFileSync(join(site, '_deploy', name), 'utf8');
  return text.replaceAll('/srv/zhice', root).replaceAll(listen, `127.0.0.1:${port}`);
}

function write(place: Place, name: string, text: string): string {
  mkdirSync(place.work, { recursive: true });
  const path = join(place.work, name);
  writeFileSync(path, text);
  return path;
}

const nginx: Host = {
  name: 'nginx',
  configured: true,
  find: () => onPath('nginx'),
  start(program, place) {
    write(place, 'site.conf', snippet(place, 'nginx.conf', '8080'));
    copyFileSync('/etc/nginx/mime.types', join(place.work, 'mime.types'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${place.work}/${name};`)
      .join(' ');
    const main = write(
      place,
      'nginx.conf',
      `daemon off; pid ${place.work}/pid; error_log stderr warn; worker_processes 2;
events { worker_connections 1024; }
http { access_log off; sendfile on; open_file_cache max=2000; ${temporary} include site.conf; }
`,
    );
    return run(program, ['-p', place.work, '-c', main, '-e', 'stderr'], place.work);
  },
};

const apache: Host = {
  name: 'Apache httpd',
  configured: true,
  find: () => onPath('apache2', 'httpd'),
  start(program, place) {
    const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync);
    const load = [
      'mpm_event',
      'unixd',
      'authz_core',
      'mime',
      'dir',
      'alias',
      'headers',
      'deflate',
      'filter',
    ]
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so\n`)
      .filter((line) => existsSync(line.trim().split(' ')[2]!))
      .join('');
    const site = write(place, 'site.conf', snippet(place, 'apache.conf', '8080'));
    const account = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';
    const main = write(
      place,
      'apache.conf',
      `${load}${account}ServerRoot ${place.work}
PidFile ${place.work}/pid
ServerName localhost
Listen 127.0.0.1:${place.port}
TypesConfig /etc/mime.types
ErrorLog ${place.work}/error.log
DocumentRoot ${place.root}
<Directory ${place.root}>
    Require all granted
    Options None
    AllowOverride None
</Directory>
<VirtualHost 127.0.0.1:${place.port}>
    DocumentRoot ${place.root}
    Include ${site}
</VirtualHost>
`,
    );
    return run(program, ['-D', 'FOREGROUND', '-f', main], place.work);
  },
};

const lighttpd: Host = {
  name: 'lighttpd',
  configured: true,
  find: () => onPath('lighttpd'),
  start(program, place) {
    const site = write(place, 'site.conf', snippet(place, 'lighttpd.conf', '8080'));
    const main = write(
      place,
      'lighttpd.conf',
      `server.port = ${place.port}\nserver.bind = "127.0.0.1"\ninclude "${site}"\n`,
    );
    return run(program, ['-D', '-f', main], place.work);
  },
};

const caddy: Host = {
  name: 'Caddy',
  configured: true,
  find: () => onPath('caddy'),
  start(program, place) {
    const text = snippet(place, 'Caddyfile', ':8080').replace(/^127\.0\.0\.1/m, 'http://127.0.0.1');
    const main = write(place, 'Caddyfile', `{\n    admin off\n}\n${text}`);
    return run(program, ['run', '--adapter', 'caddyfile', '--config', main], place.work);
  },
};

const python: Host = {
  name: 'Python http.server',
  configured: false,
  find: () => {
    const program = onPath('python3', 'python');
    return program && spawnSync(program, ['-c', 'import http.server']).status === 0
      ? program
      : undefined;
  },
  start(program, place) {
    mkdirSync(place.work, { recursive: true });
    const { port, root } = place;
    const args = ['-m', 'http.server', `${port}`, '--bind', '127.0.0.1', '--directory', root];
    return run(program, args, place.work);
  },
};

export const hosts: readonly Host[] = [nginx, apache, lighttpd, caddy, python];
