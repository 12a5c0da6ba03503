using System.Text.Json;
using System.Text.Json.Serialization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;

namespace Intranet.Web.Data.Demo;

/// <summary>The fictional province as it stands in Files/*.json, embedded in the program.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static ProvinceFile Province => Read<ProvinceFile>("province");

    public static AgenciesFile Agencies => Read<AgenciesFile>("agencies");

    public static PeopleFile People => Read<PeopleFile>("people");

    public static HolidaysFile Holidays => Read<HolidaysFile>("holidays");

    public static WorkingGroupsFile WorkingGroups => Read<WorkingGroupsFile>("working_groups");

    public static MeetingsFile Meetings => Read<MeetingsFile>("meetings");

    public static ComplaintsFile Complaints => Read<ComplaintsFile>("complaints");

    private static TFile Read<TFile>(string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream($"demo/{name}.json")!;
        return JsonSerializer.Deserialize<TFile>(stream, s_options)!;
    }
}

internal sealed record ProvinceFile(DateTimeOffset AsOf, DemoProvince Province, IReadOnlyList<DistrictEntry> Districts);

internal sealed record DemoProvince(string Code, string DocLetter, string NameTh, string NameEn);

internal sealed record AgenciesFile(IReadOnlyList<DemoAgency> Agencies, IReadOnlyList<DemoUnit> Units);

internal sealed record DemoAgency(
    string Code, string ShortTh, string NameTh, string NameEn, string? MinistryTh, AgencyKind Kind, string? DocCode, string HeadTitleTh,
    string HeadPerson, string? ClerkPerson, string? SupervisorPerson);

/// <summary>A part of an agency, such as a group of the Provincial Office.</summary>
internal sealed record DemoUnit(string Code, string Agency, string NameTh, string NameEn, string? DocSub, IReadOnlyList<string> FormerNamesTh);

internal sealed record PeopleFile(IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoActing> ActingAppointments);

internal sealed record DemoPerson(
    string Id, string TitleTh, string FirstNameTh, string LastNameTh, string NameEn, string? Agency, string? Unit, string PositionTh, string PositionEn,
    string PositionLevelTh, IReadOnlyList<string> SystemRoles, string Email, string Phone);

internal sealed record DemoActing(string Person, string Agency, string OrderNo, DateOnly DateFrom, DateOnly DateTo);

internal sealed record HolidaysFile(IReadOnlyList<DemoHoliday> Holidays);

internal sealed record DemoHoliday(DateOnly Date, string NameTh, HolidayKind Kind, string Source);

internal sealed record WorkingGroupsFile(IReadOnlyList<DemoWorkingGroup> WorkingGroups);

internal sealed record DemoWorkingGroup(
    string Id, string Code, string NameTh, string NameEn, string? OrderNo, IReadOnlyList<DemoMember> Members);

internal sealed record DemoMember(string? Person, string? Agency, MemberRole Role, int Order);

internal sealed record MeetingsFile(IReadOnlyList<DemoMeeting> Meetings);

internal sealed record DemoMeeting(
    string Id, string WorkingGroup, string TitleTh, DateTimeOffset Start, DateTimeOffset End, string LocationTh, string? LetterNo, DateOnly ReplyBy,
    string SecretaryPerson, DateTimeOffset? SentAt, IReadOnlyList<DemoResponse> Responses);

/// <summary>One seat's answer; the list stands in the order of the seats.</summary>
internal sealed record DemoResponse(
    DemoAnswer Response, DateTimeOffset? At, string? By, DateTimeOffset? PreparedAt, string? ReasonTh, string? Delegate, string? InstructionTh,
    string? InviteePerson, string? InviteeAgency, DelegateAuthority? Authority)
{
    public InvitationAnswer Answer(Func<string, long> person) => Response switch
    {
        DemoAnswer.Accept => InvitationAnswer.Attend,
        DemoAnswer.Decline => InvitationAnswer.Decline(ReasonTh),
        DemoAnswer.Delegate => InvitationAnswer.Delegate(
            new DelegationTerms([new ChosenDelegate(person(Delegate!), Authority ?? DelegateAuthority.Full)], Instruction: InstructionTh)),
        _ => throw new InvalidOperationException("A pending response has no answer."),
    };
}

internal enum DemoAnswer
{
    Pending,
    Accept,
    Decline,
    Delegate,
}

internal sealed record ComplaintsFile(IReadOnlyList<DemoComplaint> Complaints);

internal sealed record DemoComplaint(
    string Id, string? ExternalRef, DateTimeOffset ReceivedAt, string Channel, string Nature, string ServiceType, string Category, string Urgency, string TitleTh,
    string DetailTh, DemoComplainant Complainant, DemoAccused? Accused, DemoPlace Area, string Confidentiality, bool Restricted, string Status, DateOnly? AcknowledgedAt,
    IReadOnlyList<DemoRoute> Routes, IReadOnlyList<DemoCaseEvent> Events, DemoCaseEnd? Closed, int? Satisfaction, DemoLinks Links);

internal sealed record DemoAccused(string DescriptionTh);

/// <summary>A referral to an agency, and what became of it.</summary>
internal sealed record DemoRoute(
    string Agency, string Role, DateTimeOffset ForwardedAt, string DocNo, int ReportWithinDays, DateOnly ReportDue, DateOnly? AcceptedAt,
    IReadOnlyList<DemoReminder> Reminders, IReadOnlyList<DemoProgress> Progress, DemoReport? Report, DemoReturn? Returned);

internal sealed record DemoReminder(int No, DateOnly SentAt, string DocNo, DateOnly NewDue);

internal sealed record DemoProgress(DateOnly At, string TextTh);

internal sealed record DemoReport(DateOnly At, string DocNo, string TextTh);

/// <summary>The agency said that it is not its own.</summary>
internal sealed record DemoReturn(DateOnly At, string ReasonTh);

internal sealed record DemoCaseEvent(DateOnly At, string TextTh);

internal sealed record DemoCaseEnd(DateOnly At, string Code, string SummaryTh);

internal sealed record DemoLinks(string? MergedInto);

internal sealed record DemoComplainant(ComplainantKind Kind, string Disclosure, string? NameTh, string? Phone, string? AddressTh)
{
    public bool IsToBeTold => Disclosure != "anonymous_letter" && (Phone ?? AddressTh) is not null;
}

internal sealed record DemoPlace(string? District, string? Subdistrict, string? VillageTh);
