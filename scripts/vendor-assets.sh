#!/usr/bin/env bash
# Refreshes the vendored front-end files in src/Intranet.Web/wwwroot/lib from npm, at the versions pinned here,
# and writes lib/manifest.json (name, version, licence, files with SHA-256). The same versions give the same bytes.
#
#   scripts/vendor-assets.sh           fetch and rewrite (needs npm and node)
#   scripts/vendor-assets.sh --check   compare the files with the manifest (needs node only, no network)
set -euo pipefail

bootstrap=5.3.8
icons=1.13.2
htmx=2.0.11
sarabun=5.3.0

# Every icon a page may use; a name missing in the package stops the script.
icon_names="
  alarm archive arrow-left arrow-left-right arrow-repeat arrow-return-left arrow-right award
  bank bar-chart bell box-arrow-in-right box-arrow-right building
  calendar-check calendar-event calendar-x calendar3 camera-video chat-left-text check-circle check-lg
  chevron-down chevron-left chevron-right chevron-up circle clipboard-check clock clock-history copy
  diagram-3 download envelope exclamation-circle exclamation-triangle eye eye-slash
  file-earmark-excel file-earmark-pdf file-earmark-text file-earmark-word fingerprint flag folder2-open funnel
  gear geo-alt globe graph-up hourglass-split house-door image inbox info-circle journal-text key
  link-45deg list lock map megaphone newspaper paperclip pause-circle pencil people person person-badge
  person-check person-circle person-plus person-x phone pin-angle plus-lg printer qr-code question-circle
  record-circle reply save search send shield-check shield-lock slash-circle sort-down star star-fill
  table tag telephone three-dots translate trash trophy unlock upload x-circle x-lg"

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
lib=$root/src/Intranet.Web/wwwroot/lib

if [[ ${1:-} == --check ]]; then
  exec node - "$lib" <<'NODE'
const { createHash } = require('node:crypto'), { readFileSync } = require('node:fs'), lib = process.argv[2];
const files = JSON.parse(readFileSync(`${lib}/manifest.json`, 'utf8')).packages.flatMap(p => p.files);
const changed = files.filter(f => createHash('sha256').update(readFileSync(`${lib}/${f.path}`)).digest('hex') !== f.sha256);
changed.forEach(f => console.error(`changed: ${f.path}`));
console.log(`${files.length - changed.length} of ${files.length} vendored files match the manifest`);
process.exit(changed.length ? 1 : 0);
NODE
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# unpack NAME VERSION: leaves the package's files in $work/NAME (slashes become dashes)
unpack() {
  local into=$work/${1//\//-}
  mkdir -p "$into"
  (cd "$into" && npm pack "$1@$2" --silent >/dev/null && tar -xzf ./*.tgz --strip-components=1)
}

# take FROM TO: copies one file of the packages into the new library
take() { install -D -m 644 "$work/$1" "$work/lib/$2"; }

unpack bootstrap "$bootstrap"
unpack bootstrap-icons "$icons"
unpack htmx.org "$htmx"
unpack @fontsource/sarabun "$sarabun"

take bootstrap/dist/css/bootstrap.min.css bootstrap/css/bootstrap.min.css
take bootstrap/LICENSE bootstrap/LICENSE
take htmx.org/dist/htmx.min.js htmx/htmx.min.js
take htmx.org/LICENSE htmx/LICENSE
take bootstrap-icons/LICENSE icons/LICENSE
take @fontsource-sarabun/LICENSE sarabun/LICENSE
for subset in thai latin; do
  for weight in 400 600; do
    take "@fontsource-sarabun/files/sarabun-$subset-$weight-normal.woff2" "sarabun/sarabun-$subset-$weight.woff2"
  done
done

# shellcheck disable=SC2086 # the names are words
node - "$work" $icon_names <<'NODE'
const { createHash } = require('node:crypto'), fs = require('node:fs');
const [work, ...icons] = process.argv.slice(2), lib = `${work}/lib`;

const symbols = icons.sort().map(name => {
  const svg = fs.readFileSync(`${work}/bootstrap-icons/icons/${name}.svg`, 'utf8');
  const [, box, body] = svg.match(/viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/);
  return `<symbol id="${name}" viewBox="${box}">${body.replace(/\n\s*/g, '')}</symbol>`;
});
fs.writeFileSync(`${lib}/icons/sprite.svg`, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);

const sha256 = path => createHash('sha256').update(fs.readFileSync(`${lib}/${path}`)).digest('hex');
const filesUnder = folder => fs.readdirSync(`${lib}/${folder}`, { recursive: true })
  .map(file => `${folder}/${file}`).filter(path => fs.statSync(`${lib}/${path}`).isFile()).sort();
const folders = { bootstrap: 'bootstrap', 'bootstrap-icons': 'icons', 'htmx.org': 'htmx', '@fontsource/sarabun': 'sarabun' };
const packages = Object.entries(folders).map(([name, folder]) => {
  const { version, license } = JSON.parse(fs.readFileSync(`${work}/${name.replace('/', '-')}/package.json`, 'utf8'));
  return { name, version, licence: license, files: filesUnder(folder).map(path => ({ path, sha256: sha256(path) })) };
});
fs.writeFileSync(`${lib}/manifest.json`, JSON.stringify({ packages }, null, 2) + '\n');
NODE

rm -rf "$lib"
mkdir -p "$(dirname "$lib")"
mv "$work/lib" "$lib"
chmod 755 "$lib"
echo "refreshed $lib"
