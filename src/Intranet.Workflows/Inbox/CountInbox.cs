using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Workflows.Inbox;

/// <summary>Whose inbox it is and how much waits in it; asked for by every page.</summary>
[Requires(InboxPermissions.Read)]
public sealed record CountInbox : IQuery<InboxSummary>;

internal sealed class CountInboxHandler(InboxSummaries summaries) : IRequestHandler<CountInbox, InboxSummary>
{
    public Task<InboxSummary> Handle(CountInbox request, CancellationToken cancellationToken) => summaries.ReadAsync(cancellationToken);
}
