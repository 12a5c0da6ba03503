using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Inquiries;

internal sealed class InquiriesFolder : IWebArea
{
    public string Folder => "Inquiries";

    public string Permission => InquiriesPermissions.Use;

    /// <summary>None: few sit in one. The list is one of the centre's tabs, and where a member's committee page leads back to.</summary>
    public MenuEntry? Menu => null;

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<Inquiry>() ? $"/inquiries/{record.Id}" : null;
}
