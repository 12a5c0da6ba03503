using Intranet.Domain.Kernel;
using Intranet.Web.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Files;

public sealed class FilesBindingTests(FilesApp app) : IClassFixture<FilesApp>
{
    private const string Field = $"Input.{nameof(Form.Papers)}";

    [Fact]
    public async Task Form_brings_its_files_and_what_was_sent_before()
    {
        var form = await BindAsync(
            new() { [$"{Field}.Sent[0].Hash"] = "abc", [$"{Field}.Sent[0].Name"] = "ก.pdf", [$"{Field}.Sent[0].Keep"] = "true", [$"{Field}.Sent[1].Hash"] = "def" },
            [Chosen("ข.pdf", 10), Chosen("ค.pdf", 10)]);

        form.Papers.Chosen.Select(f => f.FileName).ShouldBe(["ข.pdf", "ค.pdf"]);
        form.Papers.Sent.Select(s => (s.Hash, s.Name, s.Keep)).ShouldBe([("abc", "ก.pdf", true), ("def", "", false)]);
    }

    [Fact]
    public async Task Form_without_files_brings_none()
    {
        var form = await BindAsync([], [Chosen("", 0)]);

        form.Papers.Chosen.ShouldBeEmpty();
        form.Papers.Sent.ShouldBeEmpty();
    }

    private static FormFile Chosen(string name, int length) => new(new MemoryStream(new byte[length]), 0, length, $"{Field}.Chosen", name);

    private Task<Form> BindAsync(Dictionary<string, StringValues> fields, FormFileCollection files) => app.InScopeAsync(async services =>
    {
        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Method, http.Request.ContentType) = (HttpMethods.Post, "multipart/form-data; boundary=x");
        http.Request.Form = new FormCollection(fields, files);
        var context = new PageContext(new ActionContext(http, new RouteData(), new CompiledPageActionDescriptor()))
        {
            ValueProviderFactories = [.. services.GetRequiredService<IOptions<MvcOptions>>().Value.ValueProviderFactories],
        };
        var form = new Form();
        (await new AnyPage { PageContext = context }.BindAsync(form)).ShouldBeTrue();
        return form;
    }, Actor.System("test"));

    private sealed class Form
    {
        public FilesInput Papers { get; set; } = new();
    }

    private sealed class AnyPage : PageModel
    {
        public Task<bool> BindAsync(Form form) => TryUpdateModelAsync(form, "Input");
    }
}
