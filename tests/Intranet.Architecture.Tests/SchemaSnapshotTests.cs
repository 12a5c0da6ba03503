using Intranet.Testing;
using Intranet.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Intranet.Architecture.Tests;

/// <summary>What the databases look like; a change shows in the diff of these files.</summary>
public sealed class SchemaSnapshotTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Schema_is_the_approved_one(DatabaseProvider provider)
    {
        using var db = Models.Context(provider);

#pragma warning disable CA1308 // The file's name.
        Approved.Match(db.Database.GenerateCreateScript(), $"schema.{provider.ToString().ToLowerInvariant()}.sql");
#pragma warning restore CA1308
    }
}
