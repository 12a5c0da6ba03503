using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Web.Tests.Engine.Model;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.OnElsa;

/// <summary>Only with -p:WorkflowHost=Elsa: steps of every kind, what passes by itself, branches and their join, and what time ends.</summary>
public sealed class ElsaStepTests(ProcessApp app) : IClassFixture<ProcessApp>
{
    private static long s_lastId = 1_000_000;

    [Fact]
    public async Task Elsa_leads_from_every_step_by_every_event_as_the_definition_says()
    {
        await app.StartAsync();
        var wrong = await InScopeAsync(async services =>
        {
            var catalogue = services.GetRequiredService<ProcessCatalogue>();
            var ways = new List<string>();
            foreach (var definition in catalogue.All)
            {
                var instance = new ProcessInstance(definition, recordId: 1, app.Clock.Now);
                services.GetRequiredService<IntranetDbContext>().Add(instance);
                Position[] positions = [Position.Unstarted, Position.Ended, .. definition.Table.Steps.Keys.Select(Position.At)];
                foreach (var from in positions)
                    foreach (var happened in definition.Table.Events.Append("somebody.elses-event"))
                    {
                        var way = await services.GetRequiredService<IWayfinder>().FindAsync(instance, from, happened, CancellationToken.None);
                        var expected = definition.Table.WayOn(happened, from);
                        if (way != expected) ways.Add($"{definition.Name}: {happened} from {from}: {way}, not {expected}");
                    }
            }

            return ways;
        });

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Elsa_waits_at_the_fan_out_and_in_each_branch_until_they_join()
    {
        var (answered, late) = (NewId(), NewId());
        var id = await BeginAsync(f => f with { Children = [answered, late] });
        (await WaitingAsync("test.case", id)).ShouldBe(["ask"]);
        (await WaitingAsync("test.child", answered)).ShouldBe(["answer"]);
        (await WaitingAsync("test.child", late)).ShouldBe(["answer"]);

        await HappenAsync(new ChildAnswered(answered));
        (await WaitingAsync("test.child", answered)).ShouldBeEmpty();
        (await WaitingAsync("test.case", id)).ShouldBe(["ask"]);

        await HappenAsync(new ChildPrepared(late), new ChildAnswered(late));
        (await WaitingAsync("test.child", late)).ShouldBeEmpty();
        (await WaitingAsync("test.case", id)).ShouldBe(["wait"], "joined, and the command is carried out");
        (await app.StepOfAsync("test.case", id)).ShouldBe("wait");
    }

    [Fact]
    public async Task Time_that_is_up_leads_elsa_on_and_takes_the_branches_from_it()
    {
        var child = NewId();
        var id = await BeginAsync(f => f with { Children = [child], GivesUpAt = app.Clock.Now.AddDays(3) });

        app.Clock.Advance(TimeSpan.FromDays(4));
        await app.PumpAsync();

        await ShouldStandAsync("test.case", id, "late");
        (await WaitingAsync("test.child", child)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wait_ends_in_elsa_when_its_time_has_come_and_not_before()
    {
        var id = await BeginAsync(f => f with { IsAlone = true, WaitsUntil = app.Clock.Now.AddDays(60) });
        app.Clock.Advance(TimeSpan.FromDays(59));
        await app.PumpAsync();
        await ShouldStandAsync("test.case", id, "wait");

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.PumpAsync();

        await ShouldStandAsync("test.case", id, "close");
        (await app.OpenStepsAsync("test.case", id)).ShouldBe(["close"]);
    }

    [Fact]
    public async Task Elsa_has_no_part_in_an_instance_of_an_earlier_version_until_it_is_moved_to_the_current_one()
    {
        var id = await BeginAsync(f => f with { IsAlone = true });
        await HappenAsync(new CaseHurried(id));
        await ShouldStandAsync("test.case", id, "close");

        await SetVersionAsync(id, version: 1);
        await HappenAsync(new CaseMended(id));
        (await WaitingAsync("test.case", id)).ShouldBeEmpty();

        await SetVersionAsync(id, version: 2);
        await HappenAsync(new CaseMended(id));
        await ShouldStandAsync("test.case", id, "close");
    }

    private Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => app.InScopeAsync(work, Actor.System("test"));

    private static long NewId() => Interlocked.Increment(ref s_lastId);

    private async Task<long> BeginAsync(Func<CaseFacts, CaseFacts> facts)
    {
        var id = NewId();
        app.Facts[id] = facts(new CaseFacts(id));
        await HappenAsync(new CaseBegun(id));
        return id;
    }

    private async Task HappenAsync(params IDomainEvent[] facts)
    {
        await app.HappenAsync(facts);
        await app.PumpAsync();
    }

    private async Task ShouldStandAsync(string process, long recordId, string step)
    {
        (await app.StepOfAsync(process, recordId)).ShouldBe(step);
        (await WaitingAsync(process, recordId)).ShouldBe([step]);
    }

    // What a release before the current one would have left, without one.
    private Task<int> SetVersionAsync(long recordId, int version) => app.QueryAsync(
        db => db.Set<ProcessInstance>().Where(i => i.Process == "test.case" && i.RecordId == recordId)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.Version, version)));

    private async Task<List<string>> WaitingAsync(string process, long recordId) => await app.WaitingInElsaAsync(
        await app.QueryAsync(db => db.Set<ProcessInstance>().Where(i => i.Process == process && i.RecordId == recordId).Select(i => i.Id).SingleAsync()));
}
