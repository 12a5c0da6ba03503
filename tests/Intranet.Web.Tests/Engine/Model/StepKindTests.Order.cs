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
}
