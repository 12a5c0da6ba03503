using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Complaints;

internal sealed class ComplaintsFolder : IWebArea
{
    public string Folder => "Complaints";

    public string Permission => ComplaintsPermissions.View;

    public MenuEntry? Menu => new("menu.complaints", "/complaints/desk", "chat-left-text", Order: 4);

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<Complaint>() ? $"/complaints/{record.Id}" : null;
}
