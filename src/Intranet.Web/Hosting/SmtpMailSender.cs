using System.Net.Mail;
using Intranet.Workflows.Notifications;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

/// <summary>Where mail goes. Without a host, no mail is sent and messages are only counted as delivered in the log.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; init; }

    public int Port { get; init; } = 25;

    public string? From { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }
}

internal sealed class SmtpMailSender(IOptions<MailOptions> options, ILogger<SmtpMailSender> logger) : IMailSender
{
    public async Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken)
    {
        var mail = options.Value;
        if (mail.Host is null)
        {
            logger.LogDebug("No mail server is set (Mail:Host); the message stays in the inbox only");
            return;
        }

        using var client = new SmtpClient(mail.Host, mail.Port);
        if (mail.UserName is not null) client.Credentials = new System.Net.NetworkCredential(mail.UserName, mail.Password);
        using var message = new MailMessage(mail.From!, to, subject, body);
        await client.SendMailAsync(message, cancellationToken);
    }
}
