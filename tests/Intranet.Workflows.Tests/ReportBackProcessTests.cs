using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Shouldly;
using Xunit;

namespace Intranet.Workflows.Tests;

/// <summary>What a delegate owes after the meeting, read off the step function.</summary>
public sealed class ReportBackProcessTests
{
    private const string Attended = "meetings.delegate-attended";
    private const string Reported = "meetings.delegation-reported";
    private static readonly ReportBackFacts s_facts = new(PersonId: 5, PassedOnBy: 4, PostId: 70, InviteeId: null, new DateOnly(2026, 7, 31));

    [Fact]
    public void Attendance_opens_the_report_for_the_officer()
    {
        var opened = Step(step: null, Attended).Opens.ShouldNotBeNull();

        opened.Owners.ShouldBe([PrincipalKey.Person(5)]);
        opened.DueAt.ShouldBe(Bangkok.Instant(s_facts.ReportBy, new TimeOnly(16, 30)));
    }

    [Fact]
    public void Report_ends_it_and_is_told_to_the_invitee_and_to_whoever_passed_it_on()
    {
        var changes = Step("report", Reported);

        changes.Moves.ShouldBeTrue();
        changes.Opens.ShouldBeNull();
        changes.Tells.ShouldHaveSingleItem().To.ShouldBe([PrincipalKey.Post(70), PrincipalKey.Person(4)]);
    }

    [Theory]
    [InlineData("report", "meetings.delegation-acknowledged")]
    [InlineData("report", Attended)]
    [InlineData(null, "meetings.delegate-stayed-away")]
    public void Other_events_change_nothing(string? step, string happened) => Step(step, happened).ShouldBe(Changes.None);

    [Theory]
    [InlineData(null)]
    [InlineData("acknowledge")]
    public void Acknowledgement_is_not_owed_once_the_meeting_is_over(string? step)
    {
        foreach (var happened in new[] { Attended, "meetings.delegate-stayed-away" })
        {
            var changes = StepFunction.Step(
                new AcknowledgeDelegationProcess().Table, new Position(step), new DelegationFacts(5, World().Now), new FactHappened(happened), World());
            changes.Opens.ShouldBeNull();
            changes.Moves.ShouldBe(step is not null);
        }
    }

    private static Changes Step(string? step, string happened) =>
        StepFunction.Step(new ReportBackProcess().Table, new Position(step), s_facts, new FactHappened(happened), World());

    private static StepWorld World() =>
        new(Bangkok.Instant(new DateOnly(2026, 7, 24), new TimeOnly(13, 0)), new WorkingCalendar([], new DateOnly(2026, 12, 31)), [], []);
}
