namespace Intranet.Domain.Meetings;

public enum DelegationStatus
{
    /// <summary>Part of an answer that the desk prepared; nobody is told.</summary>
    Proposed,

    /// <summary>The officer has been told and has not answered yet.</summary>
    AwaitingAcknowledgement,

    /// <summary>รับทราบ</summary>
    Acknowledged,

    /// <summary>แจ้งขัดข้อง: the officer cannot come; it is the delegator's again.</summary>
    Unable,

    /// <summary>The officer sends somebody else in turn.</summary>
    PassedOn,
    Withdrawn,
}

public static class LiveDelegations
{
    /// <summary>Those whose officer is answerable for coming (<see cref="AttendanceDelegation.IsLive"/>).</summary>
    public static IQueryable<AttendanceDelegation> Live(this IQueryable<AttendanceDelegation> delegations) =>
        delegations.Where(d => d.Status == DelegationStatus.AwaitingAcknowledgement || d.Status == DelegationStatus.Acknowledged);

    /// <summary>The live ones, and those they were passed on from.</summary>
    public static IQueryable<AttendanceDelegation> Standing(this IQueryable<AttendanceDelegation> delegations) =>
        delegations.Where(d =>
            d.Status == DelegationStatus.AwaitingAcknowledgement || d.Status == DelegationStatus.Acknowledged || d.Status == DelegationStatus.PassedOn);
}
