#!/usr/bin/env bash
# Runs the intranet from a clone: installs PostgreSQL if it is missing, builds, starts. Arguments go to the app.
# With a connection string (ConnectionStrings__...) no local database is needed. Ctrl-C stops the app and its database.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [[ $(dotnet --version 2>/dev/null) != 10.* ]]; then
    cat >&2 <<'MESSAGE'
ไม่พบ .NET 10 SDK / The .NET 10 SDK is not installed, or dotnet is not in PATH.
  https://dotnet.microsoft.com/download/dotnet/10.0
MESSAGE
    exit 1
fi

if ! compgen -e | grep -q '^ConnectionStrings__'; then
    scripts/install-packages.sh postgresql
fi

echo 'กำลังสร้างโปรแกรม ครั้งแรกอาจใช้เวลาหลายนาที / Building; the first time takes some minutes' >&2
if ! output=$(dotnet build src/Intranet.Web --configuration Release --nologo --verbosity quiet 2>&1); then
    echo "$output" >&2
    exit 1
fi
exec dotnet run --project src/Intranet.Web --configuration Release --no-build -- "$@"
