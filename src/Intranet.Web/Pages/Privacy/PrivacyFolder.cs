using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Privacy;

/// <summary>Who read personal data, how long it is kept and what was removed. No page here shows a personal value, or a case.</summary>
internal sealed class PrivacyFolder : IWebArea
{
    public string Folder => "Privacy";

    public string Permission => PrivacyPermissions.View;

    public MenuEntry? Menu => new("menu.privacy", "/privacy", "shield-lock", Order: 6);

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<RetentionRule>() ? "/privacy/schedule" : null;
}
