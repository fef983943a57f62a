// A TypeScript file as one script for a page: translated, not type-checked.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const known = new Map<string, Promise<string>>();

export function bundled(entry: string): Promise<string> {
  const before = known.get(entry);
  if (before) return before;
  const script = build(entry);
  known.set(entry, script);
  return script;
}

function build(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-bundle-'));
  const options = {
    transpileOnly: true,
    configFile: join(__dirname, '../../tsconfig.json'),
    compilerOptions: { noEmit: false, target: 'ES2020' },
  };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry,
    output: { path: folder, filename: 'bundle.js' },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(readFileSync(join(folder, 'bundle.js'), 'utf8'));
    });
  });
}
