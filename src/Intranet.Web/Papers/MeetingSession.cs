using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Web.Hosting;
using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>When and where a meeting is held, in person and perhaps online.</summary>
public sealed record MeetingTime(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string? OnlineLink = null)
{
    /// <summary>"วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569 เวลา 09.30 - 12.00 น."; from day to day when it takes several.</summary>
    public string InWords
    {
        get
        {
            var (from, to) = (Bangkok.Date(StartsAt), Bangkok.Date(EndsAt));
            return from == to
                ? L["meeting.time", PaperDates.Long(from), Clock(StartsAt), Clock(EndsAt)]
                : L["meeting.times", PaperDates.Long(from), Clock(StartsAt), PaperDates.Long(to), Clock(EndsAt)];
        }
    }

    private static string Clock(DateTimeOffset at) => Bangkok.Time(at).ToString("HH'.'mm", CultureInfo.InvariantCulture);
}

/// <summary>The session that a paper is about.</summary>
/// <param name="Title">With or without a leading "การประชุม" or "ประชุม".</param>
/// <param name="Number">"3/2569", where the body counts its sessions; said once, even if the title says it already.</param>
public sealed record MeetingSession(string Title, string? Number, MeetingTime Time)
{
    private static readonly string[] s_leads = ["การประชุม", "ประชุม"];

    /// <summary>What follows "ประชุม": "คณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569".</summary>
    public string Name
    {
        get
        {
            var lead = s_leads.FirstOrDefault(l => Title.StartsWith(l, StringComparison.Ordinal)) ?? "";
            var body = Title[lead.Length..].TrimStart();
            return Number is null || Title.Contains(Number, StringComparison.Ordinal) ? body : L["meeting.numbered", body, Number];
        }
    }
}

/// <summary>Dates as papers write them.</summary>
internal static class PaperDates
{
    /// <summary>"วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569"</summary>
    public static string Long(DateOnly date) => Unbroken(ThaiDate.Long(date, Cultures.Thai));

    /// <summary>"10 กรกฎาคม 2569"</summary>
    public static string Letter(DateOnly date) => ThaiDate.Letter(date, Cultures.Thai);

    /// <summary>"10 กรกฎาคม พ.ศ. 2569"</summary>
    public static string Order(DateOnly date) => Unbroken(ThaiDate.Order(date, Cultures.Thai));

    /// <summary>"09.25 น."</summary>
    public static string Time(DateTimeOffset at) => ThaiDate.Time(Bangkok.Time(at), Cultures.Thai);

    // By a space at which no line ends the year stays with its era.
    private static string Unbroken(string date) => date.Replace("พ.ศ. ", "พ.ศ.\u00A0", StringComparison.Ordinal);
}
