using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Organisation;

internal sealed class OrganisationFolder : IWebArea
{
    public string Folder => "Organisation";

    public string Permission => OrganisationPermissions.View;

    public MenuEntry? Menu => new("menu.organisation", "/organisation/agencies", "building", Order: 8);

    public string? LinkTo(RecordRef record) => null;
}
