namespace Intranet.Domain.Meetings;

public enum InvitationStatus
{
    AwaitingAnswer,

    /// <summary>The registry desk has prepared an answer; the head has not decided yet.</summary>
    AnswerPrepared,
    Attending,
    Declined,
    Delegated,

    /// <summary>The meeting was called off; nothing is owed any more.</summary>
    Withdrawn,
}
