using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Files;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Administration;
using Intranet.Domain.Tasks;
using Intranet.Workflows.Inbox;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>Words, names and dates for the reader of this request.</summary>
public sealed class Texts(IStringLocalizerFactory localizers)
{
    // The first word of a code says whose texts explain it.
    private static readonly Dictionary<string, Type> s_owners = new(StringComparer.Ordinal)
    {
        ["refusal"] = typeof(RefusalTexts),
        ["field"] = typeof(RefusalTexts),
        ["identity"] = typeof(RefusalTexts),
        ["files"] = typeof(FilesTexts),
        ["inbox"] = typeof(InboxTexts),
        ["inquiries"] = typeof(InquiriesTexts),
        ["calendar"] = typeof(CalendarTexts),
        ["complaints"] = typeof(ComplaintsTexts),
        ["meetings"] = typeof(MeetingsTexts),
        ["organisation"] = typeof(OrganisationTexts),
        ["privacy"] = typeof(PrivacyTexts),
        ["processes"] = typeof(ProcessesTexts),
        ["referrals"] = typeof(ReferralsTexts),
        ["routing"] = typeof(RoutingTexts),
        ["tasks"] = typeof(TasksTexts),
    };

    public static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>The sentence that explains a refusal.</summary>
    public string Refusal(string code, IReadOnlyList<object> args) => localizers.Create(s_owners[code.Split('.')[0]])[code, [.. args.Select(a => a is BilingualText text ? Name(text) : a)]];

    /// <summary>An enum value in words, from the resources of the area that declares it: "MeetingStatus.Draft".</summary>
    public string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        localizers.Create(s_owners[typeof(TEnum).Namespace!.Split('.')[^1].ToLowerInvariant()])[$"{typeof(TEnum).Name}.{value}"];

    /// <summary>Every value of an enum, as a form offers them.</summary>
    public IEnumerable<SelectListItem> Choices<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(value => new SelectListItem(Name(value), value.ToString()));

    /// <summary>A role as the order that appoints the body would have it: กรรมการ, คณะทำงานและเลขานุการ.</summary>
    public static string Role(MemberRole role, BilingualText body) => Role(role, body.Th, Culture);

    /// <param name="bodyTh">The body's official name, which says what it is.</param>
    public static string Role(MemberRole role, string bodyTh, CultureInfo culture) =>
        OrganisationTexts.Resources.GetString($"MemberRole.{role}.{BodyKinds.Of(bodyTh)}", culture)
        ?? OrganisationTexts.Resources.GetString($"MemberRole.{role}", culture)!;

    public static string Name(BilingualText name) => name.In(Culture);

    public static string Name(string th, string en) => new BilingualText(th, en).In(Culture);

    /// <summary>"15 วัน", "7 วันทำการ"</summary>
    public static string Days(DayCount count) => count.Text(Culture);

    /// <summary>"10 ก.ค. 2569"</summary>
    public static string Date(DateOnly date) => ThaiDate.Short(date, Culture);

    /// <summary>"วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569"</summary>
    public static string LongDate(DateOnly date) => ThaiDate.Long(date, Culture);

    /// <summary>"กรกฎาคม 2569"</summary>
    public static string Month(DateOnly date) => ThaiDate.Month(date, Culture);

    /// <summary>"จันทร์"</summary>
    public static string Weekday(DateOnly date) => ThaiDate.Weekday(date, Culture);

    /// <summary>"10 ก.ค. 2569 09.30 น."</summary>
    public static string DateTime(DateTimeOffset at) => $"{Date(Bangkok.Date(at))} {Time(at)}";

    /// <summary>"09.30 น.", on one line.</summary>
    public static string Time(DateTimeOffset at) => ThaiDate.Time(Bangkok.Time(at), Culture).Replace(' ', '\u00A0');
}
