using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Files;

public abstract class FileUploadTests(FilesApp app) : DataTests(app)
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(FileChunk.Size - 1, 1)]
    [InlineData(FileChunk.Size, 1)]
    [InlineData(FileChunk.Size + 1, 2)]
    [InlineData(5 * 1024 * 1024, 20)]
    public async Task What_is_read_is_what_was_sent(int length, int chunks)
    {
        var (person, content) = (await App.Build.PersonAsync(), Papers.Text(length));

        var attached = await app.AttachAsync(await app.UploadAsync(content, "บันทึก.txt", person.Id), person.Id);

        var opened = await App.SendAsync(new OpenFile(attached), person.Id);
        opened.Length.ShouldBe(length);
        (await app.ReadAsync(opened)).AsSpan().SequenceEqual(content).ShouldBeTrue();
        (await App.QueryAsync(db => db.Set<FileChunk>().CountAsync(c => c.FileId == opened.FileId))).ShouldBe(chunks);
    }

    [Fact]
    public async Task Same_content_is_stored_once_under_as_many_names_as_it_has()
    {
        var (one, other, content) = (await App.Build.PersonAsync(), await App.Build.PersonAsync(), Papers.Pdf());

        var first = await app.UploadAsync(content, "คำสั่ง.pdf", one.Id);
        var second = await app.UploadAsync(content, "order.pdf", other.Id);

        second.Hash.ShouldBe(first.Hash);
        (first.Name, second.Name).ShouldBe(("คำสั่ง.pdf", "order.pdf"));
        (await App.QueryAsync(db => db.Set<StoredFile>().CountAsync(f => f.Hash == first.Hash))).ShouldBe(1);
        var ids = (await app.AttachAsync(first, one.Id), await app.AttachAsync(second, other.Id));
        (await App.SendAsync(new OpenFile(ids.Item1), one.Id)).FileId.ShouldBe((await App.SendAsync(new OpenFile(ids.Item2), other.Id)).FileId);
    }

    [Fact]
    public async Task Same_content_sent_at_the_same_time_succeeds_for_everybody()
    {
        var (one, other, content) = (await App.Build.PersonAsync(), await App.Build.PersonAsync(), Papers.Text(3 * FileChunk.Size));

        var outcomes = await Outcomes.OfAsync(new[] { one.Id, other.Id, one.Id, other.Id }
            .Select(by => (Func<Task>)(() => app.UploadAsync(content, "a.txt", by))));

        outcomes.ShouldAllBe(o => o == null);
        var again = await app.UploadAsync(content, "a.txt", one.Id);
        (await App.QueryAsync(db => db.Set<StoredFile>().CountAsync(f => f.Hash == again.Hash))).ShouldBe(1);
        (await App.QueryAsync(db => db.Set<FileChunk>().CountAsync(c => db.Set<StoredFile>().Any(f => f.Id == c.FileId && f.Hash == again.Hash)))).ShouldBe(3);
        await app.AttachAsync(again, one.Id);
        await app.AttachAsync(again, other.Id);
    }

    [Fact]
    public async Task Only_the_sender_attaches_a_content_and_only_within_a_day()
    {
        var (sender, other) = (await App.Build.PersonAsync(), await App.Build.PersonAsync());
        var file = await app.UploadAsync(Papers.Pdf(), "ลับ.pdf", sender.Id);

        (await Should.ThrowAsync<RuleBroken>(() => app.AttachAsync(file, other.Id))).Code.ShouldBe("files.upload-expired");
        await app.AttachAsync(file, sender.Id);
        App.Time.Advance(StoredFile.WaitsFor);
        (await Should.ThrowAsync<RuleBroken>(() => app.AttachAsync(file, sender.Id))).Code.ShouldBe("files.upload-expired");
    }

    [Fact]
    public async Task Unwelcome_content_is_refused_whatever_it_is_called()
    {
        var person = await App.Build.PersonAsync();

        (await RefusalAsync([], "ว่าง.txt")).ShouldBe("files.empty");
        (await RefusalAsync(Papers.Pdf((25 * 1024 * 1024) - 8), "ใหญ่.pdf")).ShouldBe("files.too-large");
        (await RefusalAsync([.. "MZ"u8, 0x90, 0, 3], "หนังสือ.pdf")).ShouldBe("files.kind-not-allowed");
        (await RefusalAsync("<html><script>x</script>"u8.ToArray(), "หนังสือ.txt")).ShouldBe("files.kind-not-allowed");
        (await App.QueryAsync(db => db.Set<FileUpload>().CountAsync(u => u.PersonId == person.Id))).ShouldBe(0);

        async Task<string> RefusalAsync(byte[] content, string name) =>
            (await Should.ThrowAsync<RuleBroken>(() => app.UploadAsync(content, name, person.Id))).Code;
    }

    [Fact]
    public async Task Visitor_sends_nothing()
    {
        using var stream = new MemoryStream(Papers.Pdf());

        await Should.ThrowAsync<NotAllowed>(() => App.InScopeAsync(
            services => services.GetRequiredService<FileUploads>().SaveAsync(stream, "a.pdf", CancellationToken.None), Actor.Visitor));
    }

    [Fact]
    public async Task Papers_are_listed_in_their_order_until_they_are_removed()
    {
        var person = await App.Build.PersonAsync();
        var first = await AttachAsync("ระเบียบวาระ.pdf", title: " ระเบียบวาระ ");
        var second = await AttachAsync("บันทึก.pdf", title: null);
        var record = new RecordRef(FilesApp.Dossier, person.Id);

        var lines = await ListAsync();
        lines.Select(l => (l.Id, l.Name, l.Title, l.Kind)).ShouldBe(
            [(first, "ระเบียบวาระ.pdf", "ระเบียบวาระ", FileKind.Pdf), (second, "บันทึก.pdf", null, FileKind.Pdf)]);

        await App.SendAsync(new RemovePaper(record.Type, record.Id, first), person.Id);
        await App.SendAsync(new RemovePaper(record.Type, record.Id, first), person.Id);
        (await ListAsync()).Select(l => l.Id).ShouldBe([second]);
        await Should.ThrowAsync<RecordNotFound>(() => App.SendAsync(new OpenFile(first), person.Id));
        await Should.ThrowAsync<RecordNotFound>(() => App.SendAsync(new RemovePaper(FilesApp.Unowned, record.Id, second), person.Id));

        async Task<long> AttachAsync(string name, string? title) =>
            await App.SendAsync(new AttachPaper(FilesApp.Dossier, person.Id, await app.UploadAsync(Papers.Pdf(), name, person.Id), title), person.Id);

        Task<IReadOnlyList<FileLine>> ListAsync() =>
            App.InScopeAsync(services => services.GetRequiredService<FileList>().OfAsync(record, CancellationToken.None), person.Id);
    }

    [Fact]
    public async Task Sweep_removes_what_nobody_attached_for_a_day_and_keeps_the_rest()
    {
        var person = await App.Build.PersonAsync();
        var (left, attached, again) = (await SendAsync(), await SendAsync(), await SendAsync());
        var attachment = await app.AttachAsync(await app.UploadAsync(attached, "a.txt", person.Id), person.Id);

        App.Time.Advance(StoredFile.WaitsFor - TimeSpan.FromMinutes(1));
        var late = await app.UploadAsync(again, "a.txt", person.Id);
        (await StoredAsync(left, attached, again)).ShouldBe(3);
        App.Time.Advance(TimeSpan.FromMinutes(2));
        (await App.RunJobAsync("files.sweep")).Worked.ShouldBe(1);

        (await StoredAsync(left)).ShouldBe(0);
        (await StoredAsync(attached, again)).ShouldBe(2);
        (await App.SendAsync(new OpenFile(attachment), person.Id)).Length.ShouldBe(attached.Length);
        await app.AttachAsync(late, person.Id);
        App.Time.Advance(StoredFile.WaitsFor * 2);
        await App.RunJobAsync("files.sweep");
        (await StoredAsync(attached, again)).ShouldBe(2);

        // What was swept can be sent again.
        await app.AttachAsync(await app.UploadAsync(left, "a.txt", person.Id), person.Id);

        async Task<byte[]> SendAsync()
        {
            var content = Papers.Text(FileChunk.Size + 1);
            await app.UploadAsync(content, "a.txt", person.Id);
            return content;
        }
    }

    private async Task<int> StoredAsync(params byte[][] contents)
    {
        var hashes = contents.Select(c => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(c))).ToList();
        return await App.QueryAsync(db => db.Set<StoredFile>().CountAsync(f => hashes.Contains(f.Hash)));
    }
}

public sealed class FileUploadOnPostgreSql(FilesApp app) : FileUploadTests(app), IClassFixture<FilesApp>;

public sealed class FileUploadOnSqlServer(FilesAppOnSqlServer app) : FileUploadTests(app), IClassFixture<FilesAppOnSqlServer>;
