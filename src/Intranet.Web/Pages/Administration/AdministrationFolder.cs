using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Administration;

internal sealed class AdministrationFolder : IWebArea
{
    public string Folder => "Administration";

    public string Permission => AdministrationPermissions.Administer;

    public MenuEntry? Menu => new("menu.administration", "/administration", "gear", Order: 9);

    public string? LinkTo(RecordRef record) => null;
}
