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
