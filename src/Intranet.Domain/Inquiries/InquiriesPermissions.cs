namespace Intranet.Domain.Inquiries;

public static class InquiriesPermissions
{
    /// <summary>See and work on the fact-finding committees one has access to, as a member or in the centre.</summary>
    public const string Use = "inquiries.use";
}
