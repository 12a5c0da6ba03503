using Intranet.Domain.Data;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine.Model;

/// <summary>Every kind of step, stored.</summary>
public abstract partial class StepKindTests(IProcessApp on)
{
    private static long s_lastId = 1_000_000;

    private TestApp App => on.App;

    [Fact]
    public async Task Decision_passes_by_the_fan_out_when_the_case_stands_alone()
    {
        var id = await BeginAsync(f => f with { IsAlone = true });

        (await CaseAsync(id)).ShouldBe("wait");
    }

    [Fact]
    public async Task Fan_out_to_nobody_goes_on_at_once()
    {
        var id = await BeginAsync(f => f);

        (await CaseAsync(id)).ShouldBe("wait");
        (await RecordedAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Fan_out_opens_a_task_for_each_and_goes_on_when_all_have_ended()
    {
        var children = Ids(3);
        var id = await BeginAsync(f => f with { Children = children });
        (await CaseAsync(id)).ShouldBe("ask");
        foreach (var child in children) (await App.OpenStepsAsync("test.child", child)).ShouldBe(["answer"]);

        await AnswerAsync(children[0], children[2]);
        (await CaseAsync(id)).ShouldBe("ask");
        await AnswerAsync(children[1]);
        (await CaseAsync(id)).ShouldBe("wait");
        (await RecordedAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Branches_that_end_at_the_same_moment_join_once()
    {
        var children = Ids(12);
        var id = await BeginAsync(f => f with { Children = children });

        await Task.WhenAll(children.Select(child => AnswerAsync(child)));

        (await CaseAsync(id)).ShouldBe("wait");
        (await RecordedAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Quorum_goes_on_and_cancels_what_is_still_owed()
    {
        var children = Ids(4);
        var id = await BeginAsync(f => f with { Children = children, Quorum = 2 });

        await AnswerAsync(children[3]);
        (await CaseAsync(id)).ShouldBe("ask");
        await AnswerAsync(children[0]);

        (await CaseAsync(id)).ShouldBe("wait");
        foreach (var child in children)
        {
            (await App.StepOfAsync("test.child", child)).ShouldBe("end");
            (await App.OpenStepsAsync("test.child", child)).ShouldBeEmpty();
        }

        (await App.QueryAsync(db => db.Set<WorkItem>().CountAsync(w => w.RecordId == children[1] && w.Status == WorkItemStatus.Obsolete))).ShouldBe(1, "nobody did it");
    }

    [Fact]
    public async Task Fan_out_that_takes_too_long_leads_elsewhere_and_late_answers_change_nothing()
    {
        var children = Ids(2);
        var id = await BeginAsync(f => f with { Children = children, GivesUpAt = App.Clock.Now.AddDays(3) });
        await AnswerAsync(children[0]);

        App.Clock.Advance(TimeSpan.FromDays(4));
        (await CaseAsync(id)).ShouldBe("late");
        await AnswerAsync(children[1]);

        (await CaseAsync(id)).ShouldBe("late");
        (await App.OpenStepsAsync("test.child", children[1])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Dropped_case_takes_its_branches_with_it()
    {
        var children = Ids(3);
        var id = await BeginAsync(f => f with { Children = children });

        await App.HappenAsync(new CaseDropped(id));

        (await CaseAsync(id)).ShouldBe("end");
        foreach (var child in children) (await App.OpenStepsAsync("test.child", child)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wait_ends_with_its_event_or_with_its_time()
    {
        var hurried = await BeginAsync(f => f with { IsAlone = true, WaitsUntil = App.Clock.Now.AddDays(2) });
        var patient = await BeginAsync(f => f with { IsAlone = true, WaitsUntil = App.Clock.Now.AddDays(2) });
        await App.HappenAsync(new CaseHurried(hurried));
        ((await CaseAsync(hurried)), (await CaseAsync(patient))).ShouldBe(("close", "wait"));

        App.Clock.Advance(TimeSpan.FromDays(2));

        (await CaseAsync(patient)).ShouldBe("close");
        (await App.OpenStepsAsync("test.case", patient)).ShouldBe(["close"]);
    }

    [Fact]
    public async Task Command_that_is_refused_leaves_no_trace_and_leads_elsewhere()
    {
        var id = NewId();
        on.Facts.Refused.Add(id);
        on.Facts[id] = new CaseFacts(id);
        await App.HappenAsync(new CaseBegun(id));
        (await CaseAsync(id)).ShouldBe("mend");
        (await RecordedAsync(id)).ShouldBe(0);

        on.Facts.Refused.Remove(id);
        await App.HappenAsync(new CaseMended(id));

        (await CaseAsync(id)).ShouldBe("wait");
        (await RecordedAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Command_that_breaks_down_is_tried_again_until_it_is_carried_out_once()
    {
        on.Facts.CommandFails = true;
        var id = await BeginAsync(f => f);
        (await CaseAsync(id)).ShouldBe("record");
        (await RecordedAsync(id)).ShouldBe(0);

        on.Facts.CommandFails = false;
        App.Clock.Advance(TimeSpan.FromHours(2));

        (await CaseAsync(id)).ShouldBe("wait");
        (await RecordedAsync(id)).ShouldBe(1);
    }

    protected static long NewId() => Interlocked.Increment(ref s_lastId);

    private static List<long> Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => NewId())];

    private async Task<long> BeginAsync(Func<CaseFacts, CaseFacts> facts)
    {
        var id = NewId();
        on.Facts[id] = facts(new CaseFacts(id));
        await App.HappenAsync(new CaseBegun(id));
        return id;
    }

    // On a host that advances after the commit this may come before the branch is started; then the facts know.
    private Task AnswerAsync(params long[] children)
    {
        foreach (var child in children) on.Facts[child] = on.Facts[child] with { IsClosed = true };
        return App.HappenAsync([.. children.Select(child => new ChildAnswered(child))]);
    }

    private async Task<string> CaseAsync(long id)
    {
        await App.PumpAsync();
        return await App.StepOfAsync("test.case", id);
    }

    private Task<int> RecordedAsync(long id) => App.QueryAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.Kind == RecordCaseHandler.Trace && m.Payload == $"{id}"));
}

public sealed class StepKindsOnDefaultHost(ProcessApp app) : StepKindTests(app), IClassFixture<ProcessApp>;

public sealed class StepKindsAfterCommit(AfterCommitProcessApp app) : StepKindTests(app), IClassFixture<AfterCommitProcessApp>;
