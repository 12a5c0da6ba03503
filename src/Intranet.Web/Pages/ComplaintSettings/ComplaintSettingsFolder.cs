using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>What intake offers. A folder of its own, because administrators, who maintain it too, see no cases.</summary>
internal sealed class ComplaintSettingsFolder : IWebArea
{
    public string Folder => "ComplaintSettings";

    public string Permission => ComplaintsPermissions.Configure;

    public MenuEntry? Menu => new("menu.complaint-settings", "/complaints/categories", "tag", Order: 5);

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<ComplaintCategory>() ? $"/complaints/categories/{record.Id}" : null;
}
