using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Inquiries;

internal sealed class InquiriesFolder : IWebArea
{
    public string Folder => "Inquiries";

    public string Permission => InquiriesPermissions.Use;

    /// <summary>None: a committee is reached from its case, and by its members from their work.</summary>
    public MenuEntry? Menu => null;

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<Inquiry>() ? $"/inquiries/{record.Id}" : null;
}
