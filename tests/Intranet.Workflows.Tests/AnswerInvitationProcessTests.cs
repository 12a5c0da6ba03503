using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Shouldly;
using Xunit;
using static Intranet.Workflows.Tests.InvitationSetting;

namespace Intranet.Workflows.Tests;

/// <summary>What is owed about an invitation, read off the step function: no database, no clock.</summary>
public sealed class AnswerInvitationProcessTests
{
    [Theory]
    [InlineData(null, Sent, "answer", "post:70 desk:7")]
    [InlineData("answer", Prepared, "approve", "post:70")]
    [InlineData("approve", Prepared, "approve", "post:70")]
    [InlineData("approve", Returned, "answer", "post:70 desk:7")]
    public void Event_leads_to_a_task_that_is_owed_by(string? step, string happened, string task, string owners)
    {
        var changes = Step(step, new FactHappened(happened));

        changes.Moves.ShouldBeTrue();
        changes.Step.ShouldBe(task);
        var opened = changes.Opens.ShouldNotBeNull();
        string.Join(' ', opened.Owners).ShouldBe(owners);
        opened.DueAt.ShouldBe(Bangkok.Instant(ReplyBy, new TimeOnly(16, 30)));
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("approve")]
    public void Answer_ends_the_process_from_every_step(string step)
    {
        var changes = Step(step, new FactHappened(Answered));

        changes.ShouldBe(Changes.None with { Moves = true });
    }

    [Fact]
    public void Outsider_who_is_invited_by_name_owes_the_answer_alone()
    {
        var changes = StepFunction.Step(
            Table, Position.Unstarted, new InvitationFacts(AgencyId: null, PostId: null, PersonId: 9, ReplyBy, MeetingStart, SupervisorPostId: null, SecretariatAgencyId: 1), new FactHappened(Sent), World(Monday()));

        changes.Opens!.Owners.ShouldBe([PrincipalKey.Person(9)]);
    }

    [Theory]
    [InlineData(null, Prepared)]
    [InlineData(null, Answered)]
    [InlineData("answer", Sent)]
    [InlineData("answer", Returned)]
    [InlineData("approve", Sent)]
    [InlineData("approve", "somebody.elses-event")]
    public void Late_repeated_or_foreign_event_changes_nothing(string? step, string happened)
    {
        Step(step, new FactHappened(happened)).ShouldBe(Changes.None);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("approve")]
    public void Nothing_is_owed_once_the_meeting_has_begun(string step)
    {
        Step(step, new FactHappened(EngineEvents.TimeIsUp)).ShouldBe(Changes.None with { Moves = true });
        Table.Fulfils(step, EngineEvents.TimeIsUp).ShouldBeFalse("nobody did it");
        Table.Closes(step, EngineEvents.TimeIsUp).ShouldBeTrue();
    }

    [Theory]
    [InlineData("answer", false)]
    [InlineData("approve", false)]
    [InlineData(null, true)]
    public void Postponed_meeting_or_fallen_answer_asks_again_from_everywhere(string? step, bool hasEnded)
    {
        Again(Reopened).ShouldBe(("answer", "reopened"));
        Again(Renewed).ShouldBe(("answer", "renewed"));

        (string, string) Again(string happened)
        {
            var opened = StepFunction.Step(Table, new Position(step, hasEnded), Facts, new FactHappened(happened), World(Monday())).Opens.ShouldNotBeNull();
            return (opened.Step, opened.Notice);
        }
    }

    [Theory]
    [InlineData("answer", true)]
    [InlineData("approve", true)]
    [InlineData(null, false)]
    public void Cancelled_meeting_ends_what_is_owed_and_is_told_to_all(string? step, bool moves)
    {
        var changes = Step(step, new FactHappened(Withdrawn));

        changes.Moves.ShouldBe(moves);
        changes.Opens.ShouldBeNull();
        var told = changes.Tells.ShouldHaveSingleItem();
        told.Kind.ShouldBe("cancelled");
        string.Join(' ', told.To).ShouldBe("post:70 desk:7");
    }

    [Fact]
    public void Facts_that_come_together_open_only_the_last_task()
    {
        var changes = Steps(step: null, Sent, Prepared);

        changes.Opens!.Step.ShouldBe("approve");
        Steps(step: null, Sent, Prepared, Answered).ShouldBe(Changes.None with { Moves = true });
        Steps(step: null, Sent, Answered, Sent).ShouldBe(Changes.None with { Moves = true }, "What has ended does not begin again.");
        Steps(step: null, Sent, Answered, Reopened).Opens!.Step.ShouldBe("answer");
        Steps("answer", Returned, Sent).ShouldBe(Changes.None);
    }

    private static Changes Steps(string? step, params string[] events)
    {
        var (changes, position) = (Changes.None, new Position(step));
        foreach (var happened in events)
        {
            changes = changes.Then(StepFunction.Step(Table, position, Facts, new FactHappened(happened), World(Monday())));
            position = Table.WayOn(happened, position).After(position);
        }

        return changes;
    }
}
