using Intranet.Domain.Kernel;

namespace Intranet.Domain.Meetings;

/// <summary>What the area refuses, by code; the texts stand in Meetings.resx.</summary>
public static class MeetingRules
{
    public static RuleBroken NotASecretary() => new("meetings.not-a-secretary");

    public static RuleBroken InvitationsAlreadySent() => new("meetings.invitations-already-sent");

    public static RuleBroken NoMembers() => new("meetings.no-members");

    public static RuleBroken StartsInThePast() => new("meetings.starts-in-the-past");

    public static RuleBroken ReplyByInThePast() => new("meetings.reply-by-in-the-past");

    public static RuleBroken AlreadyAnswered() => new("meetings.already-answered");

    public static RuleBroken MeetingHasStarted() => new("meetings.has-started");

    public static RuleBroken NotYoursToDecide() => new("meetings.not-yours-to-decide");

    public static RuleBroken NotYoursToPrepare() => new("meetings.not-yours-to-prepare");

    public static RuleBroken NothingPrepared() => new("meetings.nothing-prepared");

    public static RuleBroken DelegateOfAnotherAgency() => new("meetings.delegate-of-another-agency");

    public static RuleBroken DelegateIsTheInvitee() => new("meetings.delegate-is-the-invitee");
}
