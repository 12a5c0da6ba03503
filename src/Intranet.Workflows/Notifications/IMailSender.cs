using Intranet.Workflows.Jobs;

namespace Intranet.Workflows.Notifications;

/// <summary>One e-mail to one person.</summary>
/// <param name="Id">Stable: the same mail has it whenever it is sent, so that one that comes twice can be told.</param>
/// <param name="Thread">The record it is about: mail programs show what belongs to one record together. Null for none.</param>
public sealed record OutgoingMail(string To, string Subject, string Body, string Id, string? Thread);

/// <summary>Sends e-mail.</summary>
public interface IMailSender
{
    /// <exception cref="DeliveryRefusedException">The server will never take it.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
