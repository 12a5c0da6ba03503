#!/usr/bin/env bash
# Installs the Debian packages that a part of the project needs, unless they are there:
#   scripts/install-packages.sh [postgresql] [browser]
# postgresql: the local database server; browser: Chromium and Thai fonts for the browser tests.
set -euo pipefail

installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

has_postgresql() {
    command -v pg_ctl >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/pg_ctl' >/dev/null
}

missing=()
for part in "$@"; do
    case $part in
        postgresql) has_postgresql || missing+=(postgresql postgresql-contrib) ;;
        browser)
            [[ -x ${INTRANET_CHROMIUM:-/usr/bin/chromium} ]] || missing+=(chromium)
            installed fonts-thai-tlwg || installed fonts-noto-core || missing+=(fonts-thai-tlwg)
            ;;
        *) echo "$0: unknown part '$part' (known: postgresql, browser)" >&2; exit 2 ;;
    esac
done
(( ${#missing[@]} )) || exit 0

if (( EUID != 0 )) || ! command -v apt-get >/dev/null; then
    cat >&2 <<MESSAGE
ต้องติดตั้งโปรแกรมเพิ่มก่อน ให้ผู้ดูแลเครื่องสั่ง / Packages are missing. On Debian or Ubuntu, as root, run:
  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}
MESSAGE
    exit 1
fi

echo "กำลังติดตั้ง / Installing: ${missing[*]}" >&2
if [[ ${missing[*]} == *postgresql* && ! -e /etc/postgresql-common/createcluster.conf ]]; then
    # The app makes a server of its own; Debian's would only stand beside it.
    mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
fi
export DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1
if ! output=$({
    apt-get update -qq -o Acquire::Retries=3
    apt-get install -y -qq --no-install-recommends -o Acquire::Retries=3 -o Dpkg::Options::=--force-confold "${missing[@]}"
} </dev/null 2>&1); then
    echo "$output" >&2
    exit 1
fi
