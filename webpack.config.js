// One bundle a door: `cli` (Node), `web` (the page for any browser), `taskpane` (Excel, down to the ES5 pane of
// Excel 2016). A door without an entry file yet is left out.
const { createHash } = require('node:crypto');
const { existsSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { parse } = require('acorn');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { helpFiles } = require('./scripts/helpPages.cjs');
const { Licences } = require('./scripts/licences.cjs');
const { withoutNewer } = require('./scripts/newerManifest.cjs');
const { NAME: UNIFIED, unifiedPackage } = require('./scripts/unifiedPackage.cjs');
const { Compilation, DefinePlugin, sources, WebpackError } = require('webpack');

const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const officeCdn = 'https://appsforoffice.microsoft.com';
/** What the chunks named `modern/…` are made of: the pane asks for them by import() and does without if it must. */
const modernSources =
  /[\\/]src[\\/](hosts[\\/](package|xlsx|docx)[\\/]|exports[\\/](docx\.|reportDocx\.|flatMarkup\.|seal[\\/]|batch[\\/](packedNotes|returnNoteDocx|reportWorkbook)\.|parquet[\\/]|consolidation[\\/]consolidationWorkbook\.)|taskpane[\\/](many[\\/]worker[\\/]|export[\\/](wordFiles|fileReaders|sealFile)|narrative[\\/]proseReader|period[\\/]previousReader|word[\\/]tableFiles)\.)/;

const developmentOrigin = 'https://localhost:3001';

/**
 * The parts of office.js that Excel and Word for Windows, Mac and the web ask for, in our two languages; the mapping table is
 * asked for outside Excel, where office.js would otherwise never answer.
 */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'word-win32-16.01.js',
  'word-web-16.00.js',
  'word-mac-16.00.js',
  'en-us/office_strings.js',
  'vi-vn/office_strings.js',
];

/** Tells webpack's minimizer to leave a copied file alone. */
const asIs = { minimized: true };

/** What every target shares; `target` is the ECMAScript edition that TypeScript writes. */
function common(name, target, mode) {
  const typeScript = (edition) => ({
    loader: 'ts-loader',
    options: {
      transpileOnly: true,
      instance: `${name} ${edition}`,
      configFile: join(__dirname, 'tsconfig.json'),
      compilerOptions: {
        target: edition,
        noEmit: false,
        // One copy of what async and spread become in ES5, not one a file.
        importHelpers: edition === 'ES5',
        sourceMap: mode === 'development',
      },
    },
  });
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === 'development' ? 'source-map' : false,
    resolve: {
      extensions: ['.tsx', '.ts', '.mjs', '.js'],
      // Its ESM build is ES2015, its main file ES5.
      alias: { 'fastest-levenshtein$': require.resolve('fastest-levenshtein') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          oneOf: [
            ...(target === 'ES5' ? [{ test: modernSources, ...typeScript('ES2017') }] : []),
            typeScript(target),
          ],
        },
      ],
    },
    plugins: [
      new DefinePlugin({ SO_KHOP_VERSION: JSON.stringify(require('./package.json').version) }),
      new Licences(),
    ],
    performance: { hints: false },
    infrastructureLogging: { level: 'warn' },
  };
}

/** A page: one script, one style sheet, and the files beside them. */
function page(base, folder, patterns) {
  return {
    ...base,
    output: {
      path: join(__dirname, 'dist', folder),
      filename: `${folder}.js`,
      chunkFilename: '[name].js',
      clean: true,
    },
    module: {
      rules: [
        ...base.module.rules,
        {
          test: /\.css$/,
          use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }],
        },
      ],
    },
    plugins: [
      ...base.plugins,
      new MiniCssExtractPlugin({ filename: `${folder}.css` }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon*.{png,svg}', to: 'assets/[name][ext]' },
          ...helpFiles.map((each) => ({ ...each, info: asIs })),
          ...patterns,
        ],
      }),
    ],
  };
}

/** A worker has no document that could hold a script's tag. */
const inWorker = (source) => ({ import: source, chunkLoading: 'import-scripts' });

const doors = {
  cli({ mode }) {
    const base = common('cli', 'ES2022', mode);
    return {
      ...base,
      target: 'node20',
      entry: { 'so-khop': './src/cli/main.ts', start: './src/cli/start/start.ts' },
      // Threads start from the file beside the program's own, so it must know its place.
      node: { __filename: false, __dirname: false },
      // What `start.ts` gives the program is Node's own.
      module: { ...base.module, parser: { javascript: { createRequire: false } } },
      output: {
        path: join(__dirname, 'dist/cli'),
        filename: '[name].js',
        // What one command alone loads: `so-khop mcp`.
        chunkFilename: '[name].js',
        library: { type: 'commonjs2' },
        clean: true,
      },
      // A trace of our own bug should be readable.
      optimization: { minimize: false, splitChunks: false },
      plugins: [...base.plugins, new OneByteLetters()],
    };
  },

  web({ mode }) {
    const base = common('web', 'ES2017', mode);
    const web = page(base, 'web', [
      { from: 'src/web/index.html', info: asIs },
      { from: 'src/web/manifest.webmanifest', info: asIs },
    ]);
    return {
      ...web,
      target: ['web', 'es2017'],
      entry: {
        web: './src/web/index.ts',
        reader: inWorker('./src/web/reader/readerWorker.ts'),
        'many-worker': inWorker('./src/taskpane/many/worker/manyWorker.ts'),
        'service-worker': './src/web/offline/serviceWorker.ts',
      },
      // The first script paints the frame of the page; the grid and the reader of workbooks follow in one of their own.
      output: { ...web.output, filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto' },
      optimization: { splitChunks: false },
      plugins: [
        ...web.plugins.filter((plugin) => !(plugin instanceof MiniCssExtractPlugin)),
        new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }),
        new FilesForOffline(),
      ],
    };
  },

  taskpane({ mode, cdn, origin }) {
    const base = common('taskpane', 'ES5', mode);
    const files = cdn
      ? []
      : [
          ...officeFiles.map((file) => ({
            from: join(officeJs, file),
            to: join('office', file),
            info: asIs,
          })),
          { from: join(officeJs, '../LICENSE.md'), to: 'office/LICENSE.md' },
        ];
    const pane = page(base, 'taskpane', [
      {
        from: 'src/taskpane/taskpane.html',
        transform: (html) => (cdn ? fromCdn(String(html)) : html),
        info: asIs,
      },
      {
        from: 'src/taskpane/commands/notice.html',
        transform: (html) => (cdn ? fromCdn(String(html)) : html),
        info: asIs,
      },
      { from: 'src/taskpane/commands/*.json', to: '[name][ext]' },
      { from: 'manifest.xml', transform: (xml) => at(origin, String(xml)) },
      // For an Excel that refuses what it does not know.
      {
        from: 'manifest.xml',
        to: 'manifest-2016.xml',
        transform: (xml) => withoutNewer(at(origin, String(xml))),
      },
      // For an administrator who wants one package for the admin centre.
      {
        from: 'manifest.xml',
        to: UNIFIED,
        transform: (xml) => Buffer.from(unifiedPackage(at(origin, String(xml)))),
      },
      ...files,
    ]);
    return {
      ...pane,
      target: ['web', 'es5'],
      entry: {
        taskpane: './src/taskpane/index.tsx',
        notice: './src/taskpane/commands/notice.ts',
        // Before office.js, in the dialog's page.
        trusted: './src/taskpane/trustedTypes.ts',
        'modern/many-worker': inWorker('./src/taskpane/many/worker/manyWorker.ts'),
      },
      output: { ...pane.output, filename: '[name].js' },
      // No script of the pane's own may share a file with what its oldest engine cannot parse; a dialog's page loads
      // two scripts of one file each; the board of many files shares none, so that what every session loads stays in few files.
      optimization: {
        splitChunks: { chunks: (chunk) => !/^(modern\/|many|notice$|trusted$)/.test(chunk.name ?? '') },
      },
      plugins: [...pane.plugins, new Es5Only()],
    };
  },
};

/** Writes letters beyond ASCII as \u1ea1, in texts and patterns alike: Node then reads the file ten times as fast. */
class OneByteLetters {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneByteLetters', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: 'OneByteLetters', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.js'))) {
          const written = assets[name]
            .source()
            .toString()
            .replace(/[^\x00-\x7f]/g, (letter) => '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0'));
          compilation.updateAsset(name, new sources.RawSource(written));
        }
      });
    });
  }
}

/** Fails a build that wrote a script which Excel 2016's engine cannot even parse; `modern/…` is not for it. */
class Es5Only {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Es5Only', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Es5Only', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => /^[^/\\]*\.js$/.test(file))) {
          try {
            parse(assets[name].source().toString(), { ecmaVersion: 5 });
          } catch (error) {
            compilation.errors.push(new WebpackError(`${name} is not ES5: ${error.message}`));
          }
        }
      });
    });
  }
}

/** Writes the list of files, and a version made from their contents, in front of the service worker. */
class FilesForOffline {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FilesForOffline', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FilesForOffline', stage }, (assets) => {
        const worker = 'service-worker.js';
        const files = Object.keys(assets)
          .filter((file) => file !== worker && !/\.(map|txt)$|^anh\//.test(file))
          .sort();
        const hash = createHash('sha256');
        for (const file of [...files, worker]) hash.update(file).update(assets[file].buffer());
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        compilation.updateAsset(
          worker,
          (source) => new sources.ConcatSource(`self.SO_KHOP_FILES=${list};\n`, source),
        );
      });
    });
  }
}

/** The manifest for the address where the pane will be hosted. */
function at(origin, manifest) {
  return manifest.split(developmentOrigin).join(origin);
}

/** The pane with Microsoft's copy of office.js in place of ours; its policy must then allow that address. */
function fromCdn(html) {
  return html
    .replace(/"office\/office\.js"/g, `"${officeCdn}/lib/1/hosted/office.js"`)
    .replace("script-src 'self'", `script-src 'self' ${officeCdn}`);
}

/** `env`: cdn (office.js from Microsoft), origin (where the pane will be hosted), development. */
module.exports = (env = {}) => {
  const wishes = {
    mode: env.development ? 'development' : 'production',
    cdn: Boolean(env.cdn),
    origin: (env.origin ?? developmentOrigin).replace(/\/+$/, ''),
  };
  return Object.values(doors)
    .map((door) => door(wishes))
    .filter(({ entry }) => existsSync(join(__dirname, entry.web ?? entry.taskpane ?? entry.start)));
};
