using Intranet.Domain.Kernel;

namespace Intranet.Web.Shared;

/// <summary>What an area adds to the site: its folder of pages, who may enter, its place in the menu and its records' links.</summary>
public interface IWebArea
{
    /// <summary>The folder below Pages.</summary>
    string Folder { get; }

    /// <summary>The permission that everything in the folder needs; single pages may need more.</summary>
    string Permission { get; }

    /// <summary>The menu entry; null if the area has none.</summary>
    MenuEntry? Menu { get; }

    /// <summary>The page of one of the area's records; null if the record is not of this area.</summary>
    string? LinkTo(RecordRef record);
}

/// <param name="TextKey">Key in <see cref="FrameTexts"/>.</param>
/// <param name="Icon">Name in the icon sprite.</param>
public sealed record MenuEntry(string TextKey, string Path, string Icon, int Order);

internal static class Areas
{
    /// <summary>Every area of the site, in no particular order.</summary>
    public static IReadOnlyList<IWebArea> All { get; } =
    [
        new Pages.Desk.DeskFolder(),
        new Pages.Meetings.MeetingsFolder(),
        new Pages.Tasks.TasksFolder(),
        new Pages.Complaints.ComplaintsFolder(),
        new Pages.Referrals.ReferralsFolder(),
        new Pages.Inquiries.InquiriesFolder(),
        new Pages.ComplaintSettings.ComplaintSettingsFolder(),
        new Pages.Privacy.PrivacyFolder(),
        new Pages.Organisation.OrganisationFolder(),
        new Pages.Administration.AdministrationFolder(),
    ];

    public static IServiceCollection AddAreas(this IServiceCollection services)
    {
        foreach (var area in All) services.AddSingleton(area);
        return services.AddSingleton<RecordLinks>();
    }
}

/// <summary>Finds the page of any record.</summary>
public sealed class RecordLinks(IEnumerable<IWebArea> areas)
{
    /// <exception cref="InvalidOperationException">No area claims the record's type.</exception>
    public string To(RecordRef record) =>
        areas.Select(a => a.LinkTo(record)).FirstOrDefault(link => link is not null)
        ?? throw new InvalidOperationException($"No area has a page for {record.Type}.");
}
