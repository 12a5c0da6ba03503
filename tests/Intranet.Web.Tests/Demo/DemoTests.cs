using Intranet.Domain.Audit;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Data.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Demo;

/// <summary>The application with the demo province, on the business clock that the loader moves.</summary>
public class DemoApp : TestApp
{
    protected override bool WithDemo => true;

    protected override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<IBusinessClock>(provider => provider.GetRequiredService<BusinessClock>());
}

public sealed class DemoTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task Demo_holds_the_province_as_its_files_say()
    {
        (await CountAsync<Agency>()).ShouldBe(68);
        (await app.QueryAsync(db => db.Set<Agency>().CountAsync(a => a.ParentAgencyId != null))).ShouldBe(6);
        (await app.QueryAsync(db => db.Set<AgencyName>().CountAsync(n => n.To != null))).ShouldBe(2);
        (await CountAsync<Person>()).ShouldBe(199);
        (await app.QueryAsync(db => db.Set<WorkingGroup>().CountAsync(g => !g.IsClosed))).ShouldBe(6);
        (await CountAsync<Meeting>()).ShouldBe(7);
        (await app.QueryAsync(db => db.Set<Invitation>().CountAsync(i => i.AnsweredAt != null))).ShouldBe(55);
        (await app.QueryAsync(db => db.Set<Agency>().CountAsync(a => a.SupervisorPostId == null))).ShouldBe(9);
        await app.SettledAsync();
    }

    [Fact]
    public async Task Load_that_was_interrupted_goes_on_and_repeats_nothing()
    {
        await app.PumpAsync();
        var before = await RowsAsync();

        // A load that was stopped before its last act runs through all its commands again.
        await app.QueryAsync(db => db.Set<CompletedOperation>().Where(o => o.OperationId == FinishDemo.Operation).ExecuteDeleteAsync());
        await LoadAsync();
        await app.PumpAsync();

        (await RowsAsync()).ShouldBe(before);
        (await app.QueryAsync(db => new AuditChain(db, null!).VerifyAsync(TestContext.Current.CancellationToken))).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Load_that_is_complete_leaves_the_clock_alone()
    {
        var clock = (await app.ServicesAsync()).GetRequiredService<BusinessClock>();
        var offset = clock.Offset;

        await LoadAsync();

        clock.Offset.ShouldBe(offset);
    }

    private Task<bool> LoadAsync() => app.InScopeAsync(
        async services =>
        {
            await services.GetRequiredService<DemoLoader>().LoadAsync();
            return true;
        },
        Actor.System("test"));

    private Task<int> CountAsync<TRow>()
        where TRow : class => app.QueryAsync(db => db.Set<TRow>().CountAsync());

    /// <summary>How many rows each table of the domain and the processes has.</summary>
    private Task<string> RowsAsync() => app.QueryAsync(async db =>
    {
        var counts = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.Namespace!.StartsWith("Intranet", StringComparison.Ordinal)))
        {
            var count = (Task<string>)GetType().GetMethod(nameof(CountOfAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(entity).Invoke(null, [db])!;
            counts.Add(await count);
        }

        return string.Join('\n', counts.Order(StringComparer.Ordinal));
    });

    private static async Task<string> CountOfAsync<TRow>(IntranetDbContext db)
        where TRow : class => FormattableString.Invariant($"{typeof(TRow).Name} {await db.Set<TRow>().CountAsync()}");
}
