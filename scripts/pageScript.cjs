// A TypeScript file as one script for a page: translated, not type-checked. For the tests in Chromium and the guides' pictures.
const { join } = require('node:path');

/** Writes `filename` into the folder `path`. */
function buildPageScript(entry, path, filename) {
  const webpack = require('webpack');
  const options = {
    transpileOnly: true,
    configFile: join(__dirname, '../tsconfig.json'),
    compilerOptions: { noEmit: false, target: 'ES2020' },
  };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry,
    output: { path, filename },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

module.exports = { buildPageScript };
