using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine;

/// <summary>Every node keeps the settings in memory, and none goes by what is no longer so.</summary>
public sealed class SettingsTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly s_day = new(2026, 9, 2);

    [Fact]
    public async Task What_one_node_changes_the_other_sees_with_its_next_step()
    {
        var other = new StepSettingsMemory();
        var before = await ReadAsync(other);
        (await ReadAsync(other)).ShouldBeSameAs(before);
        before.Calendar.IsWorkingDay(s_day).ShouldBeTrue();

        await app.SendAsync(new DeclareHoliday(s_day, "วันหยุดพิเศษ", null, HolidayKind.Special, null), Actor.System("test"));
        (await ReadAsync(other)).Calendar.IsWorkingDay(s_day).ShouldBeFalse();

        await app.QueryAsync(async db =>
        {
            db.Add(Rung("settings.added"));
            return await db.SaveChangesAsync();
        });
        (await ReadAsync(other)).Reminders.ShouldContain(r => r.Ladder == "settings.added");
    }

    [Fact]
    public async Task What_is_rolled_back_is_not_remembered()
    {
        var memory = new StepSettingsMemory();
        await app.InScopeAsync(
            services => services.GetRequiredService<IntranetDbContext>().Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                var db = services.GetRequiredService<IntranetDbContext>();
                await using var transaction = await db.Database.BeginTransactionAsync();
                db.Add(Rung("settings.undone"));
                await db.SaveChangesAsync();
                (await ReaderOf(services, memory).ReadAsync(CancellationToken.None)).Reminders.ShouldContain(r => r.Ladder == "settings.undone");
                return 0;
            }),
            Actor.System("test"));

        (await ReadAsync(memory)).Reminders.ShouldNotContain(r => r.Ladder == "settings.undone");
    }

    [Fact]
    public async Task Settings_older_than_their_stamp_get_one_when_a_node_starts()
    {
        await app.QueryAsync(db => db.Set<SettingsStamp>().ExecuteDeleteAsync());
        await Should.ThrowAsync<InvalidOperationException>(
            () => app.InScopeAsync(services => services.GetRequiredService<Instances>().LoadAsync([1], CancellationToken.None), Actor.System("test")));

        await using var node = new SecondNode(app);
        await node.StartAsync();
        (await app.InScopeAsync(services => services.GetRequiredService<Instances>().LoadAsync([1], CancellationToken.None), Actor.System("test"))).ShouldBeEmpty();
    }

    private Task<StepSettings> ReadAsync(StepSettingsMemory memory) =>
        app.InScopeAsync(services => ReaderOf(services, memory).ReadAsync(CancellationToken.None), Actor.System("test"));

    private static StepSettingsReader ReaderOf(IServiceProvider services, StepSettingsMemory memory) =>
        new(services.GetRequiredService<IntranetDbContext>(), services.GetRequiredService<WorkingCalendarReader>(), memory);

    private ReminderRule Rung(string ladder) => new(ladder, level: 1, days: 1, DayUnit.Working, app.Clock.Today);

    private sealed class SecondNode(TestApp first) : TestApp
    {
        protected override Task<TestDatabase> DatabaseAsync() => first.SharedDatabaseAsync();
    }
}
