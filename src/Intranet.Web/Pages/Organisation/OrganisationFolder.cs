using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Organisation;

internal sealed class OrganisationFolder : IWebArea
{
    public string Folder => "Organisation";

    public string Permission => OrganisationPermissions.View;

    public MenuEntry? Menu => new("menu.organisation", "/organisation/agencies", "building", Order: 8);

    // Agencies and bodies are addressed by code; Find looks it up.
    public string? LinkTo(RecordRef record) =>
        record.Type == RecordTypes.Of<Person>() ? OrganisationLinks.Person(record.Id)
        : record.Type == RecordTypes.Of<Absence>() ? OrganisationLinks.Absence(record.Id)
        : record.Type == RecordTypes.Of<Post>() ? OrganisationLinks.Post(record.Id)
        : record.Type == RecordTypes.Of<Agency>() ? Find("agency", record.Id)
        : record.Type == RecordTypes.Of<WorkingGroup>() ? Find("working-group", record.Id)
        : null;

    private static string Find(string kind, long id) => string.Create(CultureInfo.InvariantCulture, $"/organisation/find/{kind}/{id}");
}
