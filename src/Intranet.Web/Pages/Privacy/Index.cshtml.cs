using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;

namespace Intranet.Web.Pages.Privacy;

/// <summary>The pages about personal data that are open to the reader.</summary>
public sealed class IndexModel(IMediator mediator) : IntranetPage(mediator)
{
    private static readonly (string Key, string Icon, string Permission)[] s_pages =
    [
        ("access", "eye", PrivacyPermissions.Oversee), ("due", "hourglass-split", PrivacyPermissions.Hold), ("holds", "pause-circle", PrivacyPermissions.Hold),
        ("removals", "trash", PrivacyPermissions.Oversee), ("schedule", "calendar-event", PrivacyPermissions.Schedule),
    ];

    public IEnumerable<(string Key, string Icon)> Pages => s_pages.Where(p => Actor.May(p.Permission)).Select(p => (p.Key, p.Icon));
}
