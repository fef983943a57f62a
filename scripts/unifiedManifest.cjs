// The unified manifest for Microsoft 365 (JSON), made of manifest.xml and the shortcuts, so that both say the same. It is not
// the default: it is for an administrator who wants one package for the admin centre. CommonJS, for webpack and the tests.
// Source of its rules: MicrosoftTeams.schema.json, version VERSION, and the page "Convert an add-in to use the unified manifest".

/** The first version of the schema that knows shortcuts and the message at the start. */
const VERSION = '1.23';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`;

/** Of its own: Office hides the add-in with the identity of manifest.xml where this one is installed. */
const ID = 'c0a7a6b4-4d0f-4a0e-9c58-2f6a1f9b7d31';

const SCOPES = { Workbook: 'workbook', Document: 'document' };

/**
 * `manifest`: manifest.xml; `shortcuts`, `english`: the two files that it names for the keyboard. Gives the two texts of the
 * package, `manifest.json` in Vietnamese and `en.json`; throws where manifest.xml says what this cannot say.
 */
function unifiedManifest(manifest, shortcuts, english) {
  const said = new Sayings(manifest);
  const one = (pattern, xml = manifest) => {
    const found = pattern.exec(xml);
    if (!found) throw new Error(`manifest.xml has no ${String(pattern)}`);
    return found[1];
  };
  const hosts = [...manifest.matchAll(/<Host xsi:type="(\w+)">([\s\S]*?)<\/Host>/g)].map(([, type, xml]) => ({
    scope: SCOPES[type] ?? refuse(`a host ${type}`),
    xml,
  }));
  const support = one(/<SupportUrl DefaultValue="([^"]+)"/);
  const privacy = support.replace(/[^/]+$/, 'rieng-tu.html');
  const description = said.overridden(one(/(<Description [\s\S]*?<\/Description>)/));
  const json = {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: VERSION,
    version: one(/<Version>(\d+\.\d+\.\d+)\.\d+<\/Version>/),
    id: ID,
    localizationInfo: {
      defaultLanguageTag: one(/<DefaultLocale>([^<]+)</).toLowerCase(),
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer: {
      name: one(/<ProviderName>([^<]+)</),
      websiteUrl: support,
      privacyUrl: privacy,
      termsOfUseUrl: support,
    },
    name: {
      short: said.overridden(one(/(<DisplayName [\s\S]*?<\/DisplayName>)/)),
      full: said.overridden(one(/(<DisplayName [\s\S]*?<\/DisplayName>)/)),
    },
    description: { short: description, full: description },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0F6C3A',
    authorization: {
      permissions: {
        resourceSpecific: [{ name: permission(one(/<Permissions>(\w+)</)), type: 'Delegated' }],
      },
    },
    extensions: [
      {
        requirements: { scopes: hosts.map(({ scope }) => scope) },
        runtimes: hosts.flatMap((host) => runtimesOf(host, said, shortcuts, english)),
        ribbons: hosts.map((host) => ribbonOf(host, said)),
        keyboardShortcuts: [keysOf(manifest, shortcuts)],
        getStartedMessages: hosts.map((host) => startOf(host, said)),
        alternates: [
          {
            // Whoever has both sees one; and older Office gets manifest.xml's kind with these icons.
            hide: { customOfficeAddin: { officeAddinId: one(/<Id>([^<]+)</) } },
            alternateIcons: {
              icon: { size: 32, url: one(/<IconUrl DefaultValue="([^"]+)"/) },
              highResolutionIcon: { size: 64, url: one(/<HighResolutionIconUrl DefaultValue="([^"]+)"/) },
            },
          },
        ],
      },
    ],
  };
  const translated = { $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json` };
  const vietnamese = told(json, '', (place, { vi, en }) => {
    if (en !== vi || place.startsWith('name.') || place.startsWith('description.')) translated[place] = en;
    return vi;
  });
  return { 'manifest.json': pretty(vietnamese), 'en.json': pretty(translated) };
}

/** What stands in both languages, until it is told which. */
const saying = (vi, en) => ({ vi, en, isSaying: true });

/** The texts and addresses that manifest.xml keeps by their names. */
class Sayings {
  constructor(manifest) {
    this.byName = new Map();
    for (const [, name, xml] of manifest.matchAll(/<bt:String id="([^"]+)"([\s\S]*?)<\/bt:String>/g))
      this.byName.set(name, this.overridden(xml));
    this.addresses = new Map(
      [...manifest.matchAll(/<bt:(?:Url|Image) id="([^"]+)" DefaultValue="([^"]+)"/g)].map(
        ([, name, address]) => [name, decoded(address)],
      ),
    );
  }

  /** `<X DefaultValue="…"><Override Locale="en-US" Value="…" /></X>` */
  overridden(xml) {
    const vi = /DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? refuse(xml);
    const en = /Locale="en-US" Value="([^"]*)"/.exec(xml)?.[1] ?? refuse(xml);
    return saying(decoded(vi), decoded(en));
  }

  named(xml, element) {
    return this.byName.get(residOf(xml, element)) ?? refuse(`<${element}>`);
  }

  address(xml, element) {
    return this.addresses.get(residOf(xml, element)) ?? refuse(`<${element}>`);
  }

  icons(xml) {
    return [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)].map(([, size, name]) => ({
      size: Number(size),
      url: this.addresses.get(name) ?? refuse(name),
    }));
  }
}

function residOf(xml, element) {
  return new RegExp(`<${element} resid="([^"]+)"`).exec(xml)?.[1];
}

const buttonsOf = (xml) =>
  [...xml.matchAll(/<Control xsi:type="Button" id="([^"]+)">([\s\S]*?)<\/Control>/g)].map(
    ([, id, button]) => ({
      id,
      xml: button,
      runs: /<FunctionName>(\w+)</.exec(button)?.[1],
      pane: /<TaskpaneId>([^<]+)</.exec(button)?.[1],
    }),
  );

/** Excel's is one page that lives long and does all; each of Word's buttons opens a page of its own. */
function runtimesOf({ scope, xml }, said, shortcuts, english) {
  const buttons = buttonsOf(xml);
  const requirements = { scopes: [scope] };
  const shared = residOf(xml, 'Runtime');
  const opens = ({ id, pane }) => ({ id, type: 'openPage', view: pane ?? refuse(id) });
  if (shared === undefined)
    return buttons.map((button) => ({
      requirements,
      id: `${scope}.${button.id}`,
      type: 'general',
      code: { page: said.address(button.xml, 'SourceLocation') },
      lifetime: 'short',
      actions: [opens(button)],
    }));
  const names = new Map(
    shortcuts.actions.map(({ id, name }) => {
      const token = name.slice('${resource.'.length, -1);
      return [id, saying(shortcuts.resources.default[token].value, english[token].value)];
    }),
  );
  const functions = new Set([...buttons.flatMap(({ runs }) => runs ?? []), ...names.keys()]);
  return [
    {
      requirements,
      id: scope,
      type: 'general',
      code: { page: said.addresses.get(shared) },
      lifetime: 'long',
      actions: [
        ...[...functions].map((id) => ({
          id,
          type: 'executeFunction',
          displayName: names.get(id) ?? said.named(buttons.find(({ runs }) => runs === id).xml, 'Title'),
        })),
        ...buttons.filter(({ pane }) => pane).map(opens),
      ],
    },
  ];
}

function ribbonOf({ scope, xml }, said) {
  const [, id, group] = /<Group id="([^"]+)">([\s\S]*?)<\/Group>/.exec(xml) ?? refuse('no group');
  const [, tab] = /<OfficeTab id="([^"]+)"/.exec(xml) ?? refuse('no tab');
  const [head] = group.split('<Control ');
  return {
    requirements: { scopes: [scope] },
    contexts: ['default'],
    tabs: [
      {
        builtInTabId: tab,
        groups: [
          {
            id,
            label: said.named(head, 'Label'),
            icons: said.icons(head),
            controls: buttonsOf(group).map((button) => ({
              id: button.id,
              type: 'button',
              label: said.named(button.xml, 'Label'),
              icons: said.icons(button.xml),
              supertip: {
                title: said.named(button.xml, 'Title'),
                description: said.named(button.xml, 'Description'),
              },
              actionId: button.runs ?? button.id,
            })),
          },
        ],
      },
    ],
  };
}

/** An Office that does not know these yet reads the two files that manifest.xml names. */
function keysOf(manifest, { shortcuts }) {
  const [, shortcutsUrl, localizationResourceUrl] =
    /<ExtendedOverrides\s+Url="([^"]+)"\s+ResourcesUrl="([^"]+)"/.exec(manifest) ?? refuse('no shortcuts');
  return {
    requirements: { scopes: ['workbook'] },
    shortcuts: shortcuts.map(({ action, key }) => ({ actionId: action, key })),
    keyMappingFiles: { shortcutsUrl, localizationResourceUrl },
  };
}

function startOf({ scope, xml }, said) {
  const [, start] = /<GetStarted>([\s\S]*?)<\/GetStarted>/.exec(xml) ?? refuse('no start');
  return {
    requirements: { scopes: [scope] },
    title: said.named(start, 'Title'),
    description: said.named(start, 'Description'),
    learnMoreUrl: said.address(start, 'LearnMoreUrl'),
  };
}

function permission(name) {
  return name === 'ReadWriteDocument' ? 'Document.ReadWrite.User' : refuse(`the permission ${name}`);
}

function refuse(what) {
  throw new Error(`The unified manifest cannot say this of manifest.xml: ${what}`);
}

/** The value with each saying told, by its place: "extensions[0].ribbons[0].tabs[0].groups[0].label". */
function told(value, place, tell) {
  if (value?.isSaying) return tell(place, value);
  if (Array.isArray(value)) return value.map((each, i) => told(each, `${place}[${i}]`, tell));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      told(each, place === '' ? name : `${place}.${name}`, tell),
    ]),
  );
}

function pretty(json) {
  return JSON.stringify(json, null, 2) + '\n';
}

function decoded(xml) {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

module.exports = { unifiedManifest };
