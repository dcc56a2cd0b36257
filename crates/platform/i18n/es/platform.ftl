## Shell

shell-skip = Ir al contenido
shell-menu = Menú
shell-menu-main = Menú principal
shell-search = Buscar
shell-search-words = Palabras que buscar
shell-language = Idioma
shell-languages = Idiomas
shell-desk = Mi escritorio
shell-me = Mi página
shell-desk-waiting = { $count ->
    [one] Hay una tarea pendiente
   *[other] Hay { $count } tareas pendientes
}
shell-sign-in = Entrar
shell-sign-out = Salir
shell-sign-out-name = Salir ({ $name })
shell-about-site = Sobre este sitio
shell-sources = Fuentes
shell-licence = Licencia
shell-accessibility = Accesibilidad
shell-data-protection = Protección de datos
shell-contact = Contacto
shell-optional = (opcional)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [one] Falta revisar una respuesta. Se conserva todo lo escrito.
   *[other] Falta revisar { $count } respuestas. Se conserva todo lo escrito.
}
shell-go-back = Volver sin cambiar nada
shell-filter = Acotar la lista
shell-filter-show = Mostrar
shell-filter-clear = Mostrar todo de nuevo
shell-pages = Páginas de la lista
shell-previous = Página anterior
shell-next = Página siguiente
shell-take-out = Descargar esta lista:
shell-feed = Canal de novedades
shell-digest = Suma de comprobación:
shell-chart-table = Las mismas cifras en una tabla
shell-note = Fuente
shell-diff-added = añadido:
shell-diff-removed = suprimido:
