#!/usr/bin/env bash
# Adds one migration, under the same name, for both databases, and refreshes the approved schema snapshots.
#   scripts/add-migration.sh AddVehicles
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?say what the migration does, for example AddVehicles}
dotnet tool restore >/dev/null
dotnet build src/Intranet.Web --nologo --verbosity quiet
for provider in PostgreSql SqlServer; do
  dotnet ef migrations add "$name" --no-build --project src/Intranet.Web \
    --context "${provider}IntranetDbContext" --output-dir "Data/$provider/Migrations"
done
INTRANET_APPROVE=1 dotnet test tests/Intranet.Architecture.Tests --nologo --verbosity quiet --filter "FullyQualifiedName~SchemaSnapshot"
echo "Now read the two migrations and the diff of the schema snapshots."
