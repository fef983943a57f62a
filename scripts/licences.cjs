// The licences of what a build contains, in one text beside it; a licence that asks for more than its text fails the build.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { dirname, join, sep } = require('node:path');
const { Compilation, sources, WebpackError } = require('webpack');

/** What MIT, ISC, BSD, Apache and the public domain ask for is that their text goes along. */
const asksForItsText = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC0-1\.0)( (OR|AND) .*)?\)?$/;

const line = '='.repeat(78);

/** The folder in node_modules that holds the file's package: parts of a package with a package.json of their own are its. */
function packageOf(file) {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return null;
  const [scope, name] = file.slice(at + sep.length + 'node_modules'.length + sep.length).split(sep);
  const base = join(file.slice(0, at), 'node_modules');
  return scope.startsWith('@') ? join(base, scope, name) : join(base, scope);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt|MIT))?$/i.test(each));
  // Its package.json alone may name the licence, whose text is the same for everybody.
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `https://spdx.org/licenses/${String(license)}.html`;
  return { name, version, licence: String(license), text };
}

/** "=====\nfflate@0.8.3 (MIT)\n=====\n<text>", one package after the other: `readLicences` takes it apart again. */
function writeLicences(licences) {
  return licences
    .map(({ name, version, licence, text }) =>
      [line, `${name}@${version} (${licence})`, line, text, ''].join('\n'),
    )
    .join('\n');
}

function readLicences(text) {
  const heads = [...text.matchAll(/^={78}\n(\S+)@([^@\s]+) \(([^)]+)\)\n={78}$/gm)];
  return heads.map((head, i) => {
    const [all, name, version, licence] = head;
    const own = text.slice(head.index + all.length, heads[i + 1]?.index);
    return { name, version, licence, text: own.trim() };
  });
}

/** Writes LICENSES.txt. Every module that was read counts, also one that was made part of another later. */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const folders = new Set();
      compilation.hooks.finishModules.tap('Licences', (modules) => {
        for (const { resource } of modules) {
          const folder = resource ? packageOf(dirname(resource.split('?')[0])) : null;
          if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const licences = [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, licence } of licences) {
          if (!asksForItsText.test(licence))
            compilation.errors.push(
              new WebpackError(`${name} is under ${licence}: see what it asks for before it is built in.`),
            );
        }
        compilation.emitAsset('LICENSES.txt', new sources.RawSource(writeLicences(licences)));
      });
    });
  }
}

module.exports = { Licences, readLicences, writeLicences };
