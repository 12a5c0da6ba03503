namespace Intranet.Domain.Meetings;

public static class MeetingsPermissions
{
    /// <summary>See the meetings one has access to.</summary>
    public const string View = "meetings.view";

    /// <summary>Prepare meetings and send invitations as a secretariat.</summary>
    public const string Arrange = "meetings.arrange";

    /// <summary>Answer invitations, or prepare answers, where the record allows it.</summary>
    public const string Answer = "meetings.answer";
}
