using System.Text;
using Intranet.Domain;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Hosting;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Files;

/// <summary>The application with an area of the tests' own whose records have papers: one dossier for each person, with the person's id.</summary>
public class FilesApp : TestApp
{
    public const string Dossier = "TestDossier";

    /// <summary>A dossier of which nobody says who may see it.</summary>
    public const string Unowned = "TestUnowned";

    internal Task<long> AttachAsync(UploadedFile file, long by, string type = Dossier) => SendAsync(new AttachPaper(type, by, file), by);

    internal Task<byte[]> ReadAsync(OpenedFile file) => InScopeAsync(async services =>
    {
        using var stream = new MemoryStream();
        await services.GetRequiredService<FileContent>().CopyAsync(file, stream, CancellationToken.None);
        return stream.ToArray();
    }, Actor.System("test"));

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddRequestsOf(typeof(FilesApp));
        services.AddScoped<IFileOwner, DossierOwner>();
    }

    private sealed class DossierOwner(CurrentActor current) : IFileOwner
    {
        public string RecordType => Dossier;

        public Task<bool> MaySeeAsync(long recordId, CancellationToken cancellationToken) => Task.FromResult(current.Actor.PersonId == recordId);
    }
}

public sealed class FilesAppOnSqlServer : FilesApp
{
    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;
}

[StoredName("test.attach-paper"), Requires(OrganisationPermissions.View)]
public sealed record AttachPaper(string RecordType, long RecordId, UploadedFile File, string? Title = null) : ICommand<long>;

internal sealed class AttachPaperHandler(FileAttachments attachments) : IRequestHandler<AttachPaper, long>
{
    public async Task<long> Handle(AttachPaper request, CancellationToken cancellationToken) =>
        (await attachments.AttachAsync(new RecordRef(request.RecordType, request.RecordId), request.File, request.Title, cancellationToken)).Id;
}

[StoredName("test.remove-paper"), Requires(OrganisationPermissions.View)]
public sealed record RemovePaper(string RecordType, long RecordId, long AttachmentId) : ICommand<Unit>;

internal sealed class RemovePaperHandler(FileAttachments attachments) : IRequestHandler<RemovePaper, Unit>
{
    public async Task<Unit> Handle(RemovePaper request, CancellationToken cancellationToken)
    {
        await attachments.RemoveAsync(new RecordRef(request.RecordType, request.RecordId), request.AttachmentId, cancellationToken);
        return Unit.Value;
    }
}

internal static class Papers
{
    private static int s_count;

    /// <summary>Text of this length that no other call returns, if there is room to say so.</summary>
    public static byte[] Text(int length)
    {
        var content = new byte[length];
        new Random(Interlocked.Increment(ref s_count)).NextBytes(content);
        for (var i = 0; i < length; i++) content[i] = (byte)('a' + (content[i] % 26));
        return content;
    }

    public static byte[] Pdf(int length = 100) => [.. Encoding.ASCII.GetBytes("%PDF-1.7\n"), .. Text(length)];
}
