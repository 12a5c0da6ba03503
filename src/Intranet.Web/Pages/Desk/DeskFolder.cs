using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Desk;

internal sealed class DeskFolder : IWebArea
{
    public string Folder => "Desk";

    public string Permission => InboxPermissions.Read;

    public MenuEntry? Menu => new("menu.desk", "/", "inbox", Order: 1);

    public string? LinkTo(RecordRef record) => null;
}
