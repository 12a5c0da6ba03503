using System.Text;
using Intranet.Domain.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Testing;

/// <summary>Files that somebody has sent, and not attached to anything yet.</summary>
public static class TestFiles
{
    public static Task<UploadedFile> UploadAsync(this TestApp app, byte[] content, string name, long by) => app.InScopeAsync(
        async services =>
        {
            using var stream = new MemoryStream(content);
            return await services.GetRequiredService<FileUploads>().SaveAsync(stream, name, CancellationToken.None);
        },
        by);

    public static Task<UploadedFile> UploadTextAsync(this TestApp app, string name, string text, long by) => app.UploadAsync(Encoding.UTF8.GetBytes(text), name, by);
}
