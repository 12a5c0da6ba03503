using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class QueueOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProcessTimer_DoneAt_DueAt",
                table: "ProcessTimer");

            migrationBuilder.DropIndex(
                name: "IX_Happening_DoneAt_DueAt",
                table: "Happening");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessTimer_DoneAt_DueAt_Id",
                table: "ProcessTimer",
                columns: new[] { "DoneAt", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Happening_DoneAt_DueAt_Id",
                table: "Happening",
                columns: new[] { "DoneAt", "DueAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProcessTimer_DoneAt_DueAt_Id",
                table: "ProcessTimer");

            migrationBuilder.DropIndex(
                name: "IX_Happening_DoneAt_DueAt_Id",
                table: "Happening");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessTimer_DoneAt_DueAt",
                table: "ProcessTimer",
                columns: new[] { "DoneAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Happening_DoneAt_DueAt",
                table: "Happening",
                columns: new[] { "DoneAt", "DueAt" });
        }
    }
}
