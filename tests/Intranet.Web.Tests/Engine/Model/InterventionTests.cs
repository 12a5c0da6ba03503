using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine.Model;

/// <summary>What an administrator can do about a running process, and what becomes of it.</summary>
public abstract class InterventionTests(IProcessApp on)
{
    private static readonly DateTimeOffset s_far = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static long s_lastId = 9_000_000;

    private TestApp App => on.App;

    [Fact]
    public async Task Suspended_process_takes_in_what_happened_when_it_is_resumed()
    {
        var id = await WaitingAsync();
        await InterveneAsync(id, InterventionKind.Suspend);
        await App.HappenAsync(new CaseHurried(id));
        App.Clock.Advance(TimeSpan.FromDays(1));
        await App.PumpAsync();
        (await StepAsync(id)).ShouldBe("wait");

        await InterveneAsync(id, InterventionKind.Resume);
        await App.PumpAsync();

        (await StepAsync(id)).ShouldBe("close");
        (await App.OpenStepsAsync("test.case", id)).ShouldBe(["close"]);
    }

    [Fact]
    public async Task Suspended_process_reminds_nobody_and_its_ladder_goes_on_after_it()
    {
        var id = await WaitingAsync();
        await App.HappenAsync(new CaseHurried(id));
        await InterveneAsync(id, InterventionKind.Suspend);
        App.Clock.Set(new DateTimeOffset(2026, 7, 20, 3, 0, 0, TimeSpan.Zero));
        await App.PumpAsync();
        (await RemindersAsync(id)).ShouldBe(0);

        await InterveneAsync(id, InterventionKind.Resume);
        App.Clock.Set(new DateTimeOffset(2026, 7, 21, 3, 0, 0, TimeSpan.Zero));
        await App.PumpAsync();

        (await TimersAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_process_owes_nothing_and_says_why()
    {
        var id = await WaitingAsync();
        await App.HappenAsync(new CaseHurried(id));

        await InterveneAsync(id, InterventionKind.Cancel);

        (await StepAsync(id)).ShouldBe("end");
        (await App.OpenStepsAsync("test.case", id)).ShouldBeEmpty();
        var noted = await App.QueryAsync(db => db.Set<Intervention>().SingleAsync(i => db.Set<ProcessInstance>().Any(p => p.Id == i.InstanceId && p.RecordId == id)));
        (noted.Kind, noted.FromStep, noted.Reason).ShouldBe((InterventionKind.Cancel, "close", "บันทึกซ้ำ"));
    }

    [Theory]
    [InlineData(InterventionKind.Cancel, null, "end")]
    [InlineData(InterventionKind.Move, "close", "close")]
    public async Task What_breaks_down_does_not_keep_anybody_from_intervening(InterventionKind kind, string? toStep, string after)
    {
        on.Facts.CommandFails = true;
        var id = Interlocked.Increment(ref s_lastId);
        on.Facts[id] = new CaseFacts(id);
        await App.HappenAsync(new CaseBegun(id));
        await App.PumpAsync();
        (await StepAsync(id)).ShouldBe("record");

        await InterveneAsync(id, kind, toStep);
        await App.PumpAsync();

        (await StepAsync(id)).ShouldBe(after);
        on.Facts.CommandFails = false;
        App.Clock.Advance(TimeSpan.FromHours(2));
        await App.PumpAsync();
        (await StepAsync(id)).ShouldBe(after, "the command is not carried out after all");
    }

    [Theory]
    [InlineData("mend")]
    [InlineData("close")]
    public async Task Process_is_moved_to_a_step_also_after_its_end(string step)
    {
        var id = await WaitingAsync();
        await App.HappenAsync(new CaseDropped(id));

        await InterveneAsync(id, InterventionKind.Move, step);

        (await StepAsync(id)).ShouldBe(step);
        (await App.OpenStepsAsync("test.case", id)).ShouldBe([step]);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        var id = await WaitingAsync();

        (await Should.ThrowAsync<RuleBroken>(InterveneAsync(id, InterventionKind.Resume))).Code.ShouldBe("processes.not-suspended");
        (await Should.ThrowAsync<RuleBroken>(InterveneAsync(id, InterventionKind.Move, "nowhere"))).Code.ShouldBe("processes.no-such-step");
        (await Should.ThrowAsync<RuleBroken>(InterveneAsync(id, InterventionKind.Update))).Code.ShouldBe("processes.current-already");
        (await Should.ThrowAsync<InvalidRequest>(InterveneAsync(id, InterventionKind.Cancel, reason: " "))).Errors.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        await InterveneAsync(id, InterventionKind.Cancel);
        (await Should.ThrowAsync<RuleBroken>(InterveneAsync(id, InterventionKind.Cancel))).Code.ShouldBe("processes.has-ended");
    }

    [Fact]
    public async Task Instance_of_an_earlier_version_runs_by_its_own_table()
    {
        var id = await StartedEarlierAsync("hand-in");

        await App.HappenAsync(new CaseHurried(id));

        (await StepAsync(id)).ShouldBe("drop");
        (await App.OpenStepsAsync("test.case", id)).ShouldBe(["drop"]);
    }

    [Theory]
    [InlineData("hand-in", "close")]
    [InlineData("drop", "end")]
    [InlineData("close", "close")]
    public async Task Instance_is_moved_to_the_current_version_step_by_step(string before, string after)
    {
        var id = await StartedEarlierAsync(before);

        await InterveneAsync(id, InterventionKind.Update);

        (await StepAsync(id)).ShouldBe(after);
        (await App.OpenStepsAsync("test.case", id)).ShouldBe(after == "end" ? [] : [after]);
        (await App.QueryAsync(db => db.Set<ProcessInstance>().Where(i => i.RecordId == id).Select(i => i.Version).SingleAsync())).ShouldBe(2);
    }

    private async Task<long> WaitingAsync()
    {
        var id = Interlocked.Increment(ref s_lastId);
        App.Clock.Set(FakeBusinessClock.Start);
        on.Facts[id] = new CaseFacts(id) { IsAlone = true, WaitsUntil = s_far };
        await App.HappenAsync(new CaseBegun(id));
        return id;
    }

    // As a release before the current one would have left it.
    private Task<long> StartedEarlierAsync(string step) => App.QueryAsync(async db =>
    {
        var id = Interlocked.Increment(ref s_lastId);
        var instance = new ProcessInstance(new CaseProcess(on.Facts), id, App.Clock.Now);
        instance.UpdateTo(1);
        instance.MoveTo(step, App.Clock.Now);
        db.Add(instance);
        db.Add(new WorkItem(instance, new NewTask(step, [PrincipalKey.Person(1)], App.Clock.Now.AddDays(3)), App.Clock.Now));
        await db.SaveChangesAsync();
        return id;
    });

    private async Task InterveneAsync(long id, InterventionKind kind, string? toStep = null, string reason = "บันทึกซ้ำ")
    {
        var instance = await App.QueryAsync(db => db.Set<ProcessInstance>().AsNoTracking().SingleAsync(i => i.Process == "test.case" && i.RecordId == id));
        await App.SendAsync(new InterveneInProcess(instance.Id, instance.Revision, kind, toStep, reason), Actor.System("test"));
    }

    private Task<string> StepAsync(long id) => App.StepOfAsync("test.case", id);

    private Task<int> RemindersAsync(long id) => App.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RecordId == id).SumAsync(w => w.Reminders));

    private Task<int> TimersAsync(long id) => App.QueryAsync(db => db.Set<ProcessTimer>()
        .CountAsync(t => t.DoneAt == null && db.Set<ProcessInstance>().Any(i => i.Id == t.InstanceId && i.RecordId == id)));
}

public sealed class InterventionsOnDefaultHost(ProcessApp app) : InterventionTests(app), IClassFixture<ProcessApp>;

public sealed class InterventionsAfterCommit(AfterCommitProcessApp app) : InterventionTests(app), IClassFixture<AfterCommitProcessApp>;
