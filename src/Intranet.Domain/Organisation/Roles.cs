using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Meetings;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Intranet.Domain.Tasks;

namespace Intranet.Domain.Organisation;

/// <summary>The roles people hold, everywhere or in one agency, and what each may do.</summary>
public static class Roles
{
    /// <summary>Everybody with an account.</summary>
    public const string Staff = "staff";
    public const string Governor = "governor";
    public const string ViceGovernor = "vice_governor";
    public const string MeetingSecretary = "meeting_secretary";
    public const string RegistryClerk = "registry_clerk";

    /// <summary>Sees to it that the work of an agency and its parts gets done: who has it, who is late.</summary>
    public const string WorkSupervisor = "work_supervisor";

    /// <summary>Takes in cases at a Damrongdhama centre and sees them through.</summary>
    public const string ComplaintOfficer = "complaint_officer";

    /// <summary>Leads a Damrongdhama centre.</summary>
    public const string ComplaintSupervisor = "complaint_supervisor";

    /// <summary>Handles what is restricted or secret in a Damrongdhama centre.</summary>
    public const string RestrictedHandler = "complaint_restricted_handler";

    /// <summary>Heads the governor's secretariat, which settles whose a case is that was refused twice.</summary>
    public const string SecretariatHead = "secretariat_head";

    /// <summary>Watches over personal data (เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล): who reads it, how long it is kept.</summary>
    public const string DataProtectionOfficer = "data_protection_officer";
    public const string SystemAdmin = "system_admin";

    private static readonly Dictionary<string, string[]> s_permissions = new(StringComparer.Ordinal)
    {
        [Staff] =
        [
            InboxPermissions.Read, OrganisationPermissions.View, MeetingsPermissions.View, MeetingsPermissions.Answer, TasksPermissions.Use, ReferralsPermissions.Use,
            InquiriesPermissions.Use,
        ],
        [Governor] = [InboxPermissions.Oversee, ComplaintsPermissions.View],
        [ViceGovernor] = [InboxPermissions.Oversee],
        [MeetingSecretary] = [MeetingsPermissions.Arrange],
        [RegistryClerk] = [],
        [WorkSupervisor] = [InboxPermissions.Supervise],
        [ComplaintOfficer] = [ComplaintsPermissions.View, ComplaintsPermissions.Register, ComplaintsPermissions.Handle],
        [ComplaintSupervisor] =
        [
            ComplaintsPermissions.View, ComplaintsPermissions.Register, ComplaintsPermissions.Handle, ComplaintsPermissions.Order, ComplaintsPermissions.Route,
            ComplaintsPermissions.Configure, PrivacyPermissions.View, PrivacyPermissions.Hold,
        ],
        [RestrictedHandler] = [ComplaintsPermissions.View, ComplaintsPermissions.Handle],
        [SecretariatHead] = [],
        [DataProtectionOfficer] = [PrivacyPermissions.View, PrivacyPermissions.Oversee, PrivacyPermissions.Schedule, PrivacyPermissions.Hold],
        [SystemAdmin] =
        [
            OrganisationPermissions.Manage, AdministrationPermissions.Administer, ComplaintsPermissions.Configure, PrivacyPermissions.View, PrivacyPermissions.Schedule,
        ],
    };

    /// <summary>All roles that can be given.</summary>
    public static IReadOnlyCollection<string> Given { get; } = [Governor, ViceGovernor, MeetingSecretary, RegistryClerk, WorkSupervisor, ComplaintOfficer, ComplaintSupervisor, RestrictedHandler, SecretariatHead, DataProtectionOfficer, SystemAdmin];

    /// <summary>The roles that are held in one agency; all others are held everywhere.</summary>
    public static IReadOnlyCollection<string> InAgency { get; } = [MeetingSecretary, RegistryClerk, WorkSupervisor, ComplaintOfficer, ComplaintSupervisor, RestrictedHandler];

    /// <summary>What holders of these roles may do, being staff as well.</summary>
    public static IEnumerable<string> PermissionsOf(IEnumerable<string> roles) =>
        roles.Append(Staff).SelectMany(role => s_permissions.GetValueOrDefault(role, [])).Distinct(StringComparer.Ordinal);
}

public static class AdministrationPermissions
{
    /// <summary>Move the demonstration clock, read the system's state, verify the audit chain.</summary>
    public const string Administer = "system.administer";
}

public static class InboxPermissions
{
    /// <summary>Read one's own inbox and notifications.</summary>
    public const string Read = "inbox.read";

    /// <summary>See and hand out the open work of the agency in which the permission is held, and of its parts.</summary>
    public const string Supervise = "inbox.supervise";

    /// <summary>See what everybody in the province owes, and what of it is late.</summary>
    public const string Oversee = "inbox.oversee";
}
