import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../oracle/run.ts';

/** Installs the tarball into the new folder `folder`, with the scripts of packages off. */
export async function install(tarball: string, folder: string): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball], { folder });
}

/** Returns what is wrong with the packages that came along, one line each: nothing may run at installation, and the versions that package.json names are exact. */
export function checkDependencies(folder: string): string[] {
  const loose = Object.entries(packageJson.dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  return [
    ...loose.map(([name, version]) => `${name}@${version}: not an exact version`),
    ...packagesIn(join(folder, 'node_modules')).flatMap(checkInstallScript),
  ];
}

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

function checkInstallScript(folder: string): string[] {
  const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const found = INSTALL_SCRIPTS.filter((script) => Object.hasOwn(scripts, script));
  if (existsSync(join(folder, 'binding.gyp'))) found.push('binding.gyp');
  return found.map((script) => `${name}: has ${script}`);
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** The folders of all packages below `modules`, those inside others too. */
function packagesIn(modules: string): string[] {
  return readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|node_modules\/)(@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path))
    .map((path) => join(modules, path, '..'));
}
