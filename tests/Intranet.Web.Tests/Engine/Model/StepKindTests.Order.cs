using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine.Model;

/// <content>What comes early, late or again.</content>
public abstract partial class StepKindTests
{
    [Fact]
    public async Task What_had_come_about_before_the_step_was_reached_is_not_asked_for()
    {
        var id = await BeginAsync(f => f with { IsAlone = true });
        on.Facts[id] = on.Facts[id] with { IsClosed = true };
        await App.HappenAsync(new CaseClosed(id));
        (await CaseAsync(id)).ShouldBe("wait", "too early for this step");

        await App.HappenAsync(new CaseHurried(id));

        (await CaseAsync(id)).ShouldBe("end");
    }

    [Fact]
    public async Task Reopened_case_asks_afresh_without_asking_twice()
    {
        var children = Ids(2);
        var id = await BeginAsync(f => f with { Children = children });
        await AnswerAsync(children[0]);
        on.Facts[id] = on.Facts[id] with { Children = [children[1], NewId()] };

        await App.HappenAsync(new CaseReopened(id));

        (await CaseAsync(id)).ShouldBe("ask");
        (await App.OpenStepsAsync("test.child", on.Facts[id].Children[1])).ShouldBe(["answer"]);
    }

    [Fact]
    public async Task Reopened_case_still_waits_for_those_who_have_not_answered()
    {
        var children = Ids(2);
        var id = await BeginAsync(f => f with { Children = children });
        await AnswerAsync(children[0]);

        await App.HappenAsync(new CaseReopened(id));

        (await CaseAsync(id)).ShouldBe("ask");
        (await App.OpenStepsAsync("test.child", children[0])).ShouldBeEmpty("it has answered");
        (await App.OpenStepsAsync("test.child", children[1])).ShouldBe(["answer"]);
        await AnswerAsync(children[1]);
        (await CaseAsync(id)).ShouldBe("wait");
    }

    [Fact]
    public async Task Fan_out_that_was_given_up_asks_again_when_the_case_is_reopened()
    {
        var children = Ids(2);
        var id = await BeginAsync(f => f with { Children = children, GivesUpAt = App.Clock.Now.AddDays(3) });
        App.Clock.Advance(TimeSpan.FromDays(4));
        (await CaseAsync(id)).ShouldBe("late");

        on.Facts[id] = on.Facts[id] with { GivesUpAt = App.Clock.Now.AddDays(3) };
        await App.HappenAsync(new CaseReopened(id));

        (await CaseAsync(id)).ShouldBe("ask");
        foreach (var child in children) (await App.OpenStepsAsync("test.child", child)).ShouldBe(["answer"]);
    }

    [Fact]
    public async Task Fact_that_comes_after_a_command_that_breaks_down_waits_for_it()
    {
        on.Facts.CommandFails = true;
        var id = await BeginAsync(f => f);
        (await CaseAsync(id)).ShouldBe("record");
        await App.HappenAsync(new CaseHurried(id));
        (await CaseAsync(id)).ShouldBe("record", "what comes first is done first");

        on.Facts.CommandFails = false;
        App.Clock.Advance(TimeSpan.FromHours(2));

        (await CaseAsync(id)).ShouldBe("close");
        (await RecordedAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Time_that_the_facts_have_put_off_comes_again()
    {
        var id = await BeginAsync(f => f with { IsAlone = true, WaitsUntil = App.Clock.Now.AddDays(2) });
        (await CaseAsync(id)).ShouldBe("wait");
        on.Facts[id] = on.Facts[id] with { WaitsUntil = App.Clock.Now.AddDays(5) };

        App.Clock.Advance(TimeSpan.FromDays(3));
        (await CaseAsync(id)).ShouldBe("wait");
        App.Clock.Advance(TimeSpan.FromDays(2));

        (await CaseAsync(id)).ShouldBe("close");
    }
}
