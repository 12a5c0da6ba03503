using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Kernel;

/// <summary>Each test seals a chain of its own facts and tampers with it, so none looks at more than it sealed itself.</summary>
public abstract class AuditChainTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Committed_facts_are_sealed_once_and_verify_until_one_of_them_is_tampered_with()
    {
        await App.Build.AgencyAsync();
        await App.PumpAsync();
        var sealedEntries = await App.QueryAsync(db => db.Set<AuditSeal>().CountAsync());
        (await App.QueryAsync(db => db.Set<AuditEntry>().CountAsync())).ShouldBe(sealedEntries);
        (await App.QueryAsync(db => db.Set<UnsealedEntry>().CountAsync())).ShouldBe(0);
        (await VerifyAsync()).ShouldBe(new AuditVerdict(sealedEntries, FirstBroken: null));

        await App.Build.AgencyAsync();
        (await VerifyAsync()).ShouldBe(new AuditVerdict(sealedEntries, FirstBroken: null));
        await Task.WhenAll(App.PumpAsync(), App.PumpAsync());
        var verdict = await VerifyAsync();
        verdict.IsIntact.ShouldBeTrue();
        verdict.Sound.ShouldBeGreaterThan(sealedEntries);

        await AsOwnerAsync(db => db.Set<AuditEntry>()
            .Where(e => db.Set<AuditSeal>().Any(s => s.EntryId == e.Id && s.Sequence == 3))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Payload, "{}")));
        (await VerifyAsync()).ShouldBe(new AuditVerdict(Sound: 2, FirstBroken: 3));

        await AsOwnerAsync(db => db.Set<AuditSeal>().Where(s => s.Sequence == 2).ExecuteDeleteAsync());
        (await VerifyAsync()).ShouldBe(new AuditVerdict(Sound: 1, FirstBroken: 3));

        await AsOwnerAsync(db => db.Set<ProcessContext>().ExecuteUpdateAsync(set => set.SetProperty(c => c.ActorName, "somebody else")));
        (await VerifyAsync()).ShouldBe(new AuditVerdict(Sound: 0, FirstBroken: 1));
    }

    private Task<AuditVerdict> VerifyAsync() => App.InScopeAsync(
        services => services.GetRequiredService<AuditChain>().VerifyAsync(CancellationToken.None), Actor.System("test"));

    /// <summary>The database's owner can switch off what keeps everybody else from changing the trail.</summary>
    private Task<int> AsOwnerAsync(Func<IntranetDbContext, Task<int>> tamper) => App.QueryAsync(async db =>
    {
        foreach (var table in new[] { "AuditEntry", "AuditSeal", "ProcessContext" })
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = App.Provider == DatabaseProvider.SqlServer
                ? $"DISABLE TRIGGER ALL ON [{table}]"
                : $"ALTER TABLE \"{table}\" DISABLE TRIGGER USER";
            await command.ExecuteNonQueryAsync();
        }

        return await tamper(db);
    });
}

public sealed class AuditChainOnPostgreSql(TestApp app) : AuditChainTests(app), IClassFixture<TestApp>;

public sealed class AuditChainOnSqlServer(SqlServerTestApp app) : AuditChainTests(app), IClassFixture<SqlServerTestApp>;
