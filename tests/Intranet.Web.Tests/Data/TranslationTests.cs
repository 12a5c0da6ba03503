using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Data;

/// <summary>That the tests notice a query which SQL Server would not understand, though they run on PostgreSQL.</summary>
public sealed class TranslationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Query_that_only_postgresql_understands_fails_its_test() =>
        (await Should.ThrowAsync<InvalidOperationException>(app.QueryAsync(db => db.Set<Person>().Where(p => EF.Functions.ILike(p.NameTh, "ก%")).ToListAsync())))
            .Message.ShouldContain("could not be translated");
}
