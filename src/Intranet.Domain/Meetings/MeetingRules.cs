using Intranet.Domain.Kernel;

namespace Intranet.Domain.Meetings;

/// <summary>What the area refuses, by code; the texts stand in Meetings.resx.</summary>
public static class MeetingRules
{
    public static RuleBroken NotASecretary() => new("meetings.not-a-secretary");

    public static RuleBroken ClosedBodyMeetsAlone() => new("meetings.closed-body-alone");

    public static RuleBroken InvitationsAlreadySent() => new("meetings.invitations-already-sent");

    public static RuleBroken NoMembers() => new("meetings.no-members");

    public static RuleBroken StartsInThePast() => new("meetings.starts-in-the-past");

    public static RuleBroken ReplyByInThePast() => new("meetings.reply-by-in-the-past");

    public static RuleBroken AlreadyAnswered() => new("meetings.already-answered");

    public static RuleBroken MeetingHasStarted() => new("meetings.has-started");

    public static RuleBroken HasBegun() => new("meetings.has-begun");

    public static RuleBroken NotYoursToDecide() => new("meetings.not-yours-to-decide");

    public static RuleBroken NotYoursToPrepare() => new("meetings.not-yours-to-prepare");

    public static RuleBroken NothingPrepared() => new("meetings.nothing-prepared");

    public static RuleBroken DelegateOfAnotherAgency() => new("meetings.delegate-of-another-agency");

    public static RuleBroken SentAlready() => new("meetings.sent-already");

    public static RuleBroken DelegateIsTheInvitee() => new("meetings.delegate-is-the-invitee");

    public static RuleBroken NotOpen() => new("meetings.not-open");

    public static RuleBroken CalledOff() => new("meetings.called-off");

    public static RuleBroken NotAnswered() => new("meetings.not-answered");

    public static RuleBroken NotReplaceable() => new("meetings.not-replaceable");

    public static RuleBroken PaperOrderInTheFuture() => new("meetings.paper-order-in-the-future");

    public static RuleBroken PaperOrderBeforeTheLetter() => new("meetings.paper-order-before-the-letter");

    public static RuleBroken NotTheChair() => new("meetings.not-the-chair");

    public static RuleBroken ChairNeedsViceGovernor() => new("meetings.chair-needs-vice-governor");

    public static RuleBroken NotYourDelegation() => new("meetings.not-your-delegation");

    public static RuleBroken DelegationAnswered() => new("meetings.delegation-answered");

    public static RuleBroken MayNotPassOn() => new("meetings.may-not-pass-on");

    public static RuleBroken NoSuchAgendaItem(string number) => new("meetings.no-such-agenda-item", number);

    public static RuleBroken NumberTaken(string number) => new("meetings.number-taken", number);

    public static RuleBroken AttendanceBeforeTheDay() => new("meetings.attendance-before-the-day");

    public static RuleBroken AttendanceClosed() => new("meetings.attendance-closed");

    public static RuleBroken NotOverYet() => new("meetings.not-over-yet");

    public static RuleBroken CameAndReplaced(string name) => new("meetings.came-and-replaced", name);

    public static RuleBroken AlreadyOnTheList() => new("meetings.already-on-the-list");

    public static RuleBroken NoReportOwed() => new("meetings.no-report-owed");

    public static RuleBroken AlreadyReported() => new("meetings.already-reported");
}
